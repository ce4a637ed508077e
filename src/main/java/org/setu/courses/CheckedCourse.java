package org.setu.courses;

import java.time.LocalDate;
import org.setu.courses.folder.CourseLinter;
import org.setu.courses.folder.CourseReader;

/** A course that was read and looked through: what it holds, and everything that is wrong with it. */
public record CheckedCourse(CourseFiles files, CourseContent content, Findings findings) {
    /**
     * @param today the day on which references may be past their review
     * @param findings what was found already while the files were gathered; takes what is found now
     */
    public static CheckedCourse of(CourseFiles files, LocalDate today, Findings findings) {
        CourseContent content = CourseReader.read(files, findings);
        CourseLinter.lint(files, content, ActivityKind.installed(), today, findings);
        return new CheckedCourse(files, content, findings);
    }

    /** Errors stop a publication, warnings do not. */
    public boolean mayBePublished() {
        return !findings.hasErrors();
    }
}
