package org.setu.learning.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.setu.courses.Lesson;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.learning.Enrolment;
import org.setu.learning.Enrolments;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;

/** Finds what a learner's pages are about: the enrolment, the revision that it pins, a lesson of it. */
@MadeOnce
public class LearnerDesk {
    private final Enrolments enrolments;
    private final Revisions revisions;

    @Inject
    LearnerDesk(Enrolments enrolments, Revisions revisions) {
        this.enrolments = enrolments;
        this.revisions = revisions;
    }

    Optional<Enrolment> find(AccountId learner, Slug course) {
        return enrolments.of(learner, course);
    }

    Enrolment enrolment(AccountId learner, Slug course) {
        return find(learner, course).orElseThrow(NotFound::new);
    }

    PublishedCourse pinned(Enrolment enrolment) {
        return revisions.pinned(enrolment.revision());
    }

    PublishedCourse current(Slug course) {
        return revisions.current(course).orElseThrow(NotFound::new);
    }

    Lesson lesson(PublishedCourse course, Slug module, Slug lesson) {
        return course.content().lesson(module, lesson).orElseThrow(NotFound::new);
    }
}
