package org.setu.courses;

import org.setu.shared.Slug;

/** How many take a course; whoever knows learners brings it from above. */
public interface CourseLearners {
    Count of(Slug course);

    /**
     * Learners of all revisions.
     *
     * @param unfinished enrolled, and not done yet
     */
    record Count(long unfinished, long completed) {}
}
