package org.setu.learning;

import org.setu.courses.PublishedCourse;

/** What a module above this one has to say on a learner's page of a course, such as what two tests tell of it. */
public interface CoursePart {
    /** HTML that is safe to show as it is; empty where there is nothing to say. */
    byte[] html(Enrolment enrolment, PublishedCourse course, Progress progress);
}
