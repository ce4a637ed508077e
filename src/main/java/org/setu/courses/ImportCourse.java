package org.setu.courses;

/** Takes a course folder into this installation. */
public interface ImportCourse {
    /**
     * A folder that did not change since it was last read is left alone. A sound one becomes a new revision or, if the course was
     * edited in the browser meanwhile, a draft for somebody to review. A broken one changes nothing but the report, and is
     * read again next time.
     *
     * @param gathered what was found already while the files were gathered
     */
    Outcome read(CourseFiles folder, Findings gathered);

    default Outcome read(CourseFiles folder) {
        return read(folder, new Findings());
    }

    enum Outcome {
        UNCHANGED,
        PUBLISHED,
        DRAFTED,
        /** A trainer's unpublished changes stand in the way; the folder is read again next time. */
        WAITING,
        REFUSED
    }
}
