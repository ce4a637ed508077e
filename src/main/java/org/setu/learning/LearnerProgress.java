package org.setu.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.shared.EnrolmentId;

/** How far a learner is, read for a page. */
@Dependent
@Transactional
public class LearnerProgress {
    private final Facts facts;
    private final Revisions revisions;

    @Inject
    LearnerProgress(Facts facts, Revisions revisions) {
        this.facts = facts;
        this.revisions = revisions;
    }

    public PublishedCourse course(Enrolment enrolment) {
        return revisions.pinned(enrolment.revision());
    }

    public Progress of(Enrolment enrolment) {
        return of(enrolment.id(), course(enrolment));
    }

    private Progress of(EnrolmentId enrolment, PublishedCourse course) {
        return Progress.of(facts.of(enrolment), course.content());
    }
}
