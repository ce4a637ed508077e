package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.setu.courses.Extent;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.Ids;
import org.setu.shared.MadeOnce;

/**
 * Brings a learner to a newer revision: along minor ones by itself, at the next opening, and over a major one when the learner has seen what
 * changed and says so. A completed course stays with the revision that it was completed on.
 */
@MadeOnce
@Transactional
public class MoveToRevision {
    private final Enrolments enrolments;
    private final Revisions revisions;
    private final RecordProgress recordProgress;
    private final Clock clock;

    @Inject
    MoveToRevision(Enrolments enrolments, Revisions revisions, RecordProgress recordProgress, Clock clock) {
        this.enrolments = enrolments;
        this.revisions = revisions;
        this.recordProgress = recordProgress;
        this.clock = clock;
    }

    /** Follows the minor revisions that came since, and says whether the learner was moved. */
    public boolean followMinor(Enrolment enrolment) {
        Optional<PublishedCourse> newest = newer(enrolment).filter(course -> !reachesFurther(enrolment, course));
        newest.ifPresent(course -> move(enrolment, course));
        return newest.isPresent();
    }

    /** A newer revision that waits for the learner's word. */
    public Optional<PublishedCourse> waiting(Enrolment enrolment) {
        return newer(enrolment).filter(course -> reachesFurther(enrolment, course));
    }

    /** The learner says so. Where nothing newer waits, nothing happens. */
    public void accept(AccountId learner, EnrolmentId id) {
        enrolments
                .of(learner, id)
                .ifPresent(enrolment -> newer(enrolment).ifPresent(course -> move(enrolment, course)));
    }

    private Optional<PublishedCourse> newer(Enrolment enrolment) {
        return enrolment.isCompleted()
                ? Optional.empty()
                : revisions
                        .current(enrolment.course())
                        .filter(course -> !course.id().equals(enrolment.revision()));
    }

    /** Whether any revision since the learner's is a major one. */
    private boolean reachesFurther(Enrolment enrolment, PublishedCourse newest) {
        int pinned = revisions.pinned(enrolment.revision()).number();
        return revisions.history(newest.slug()).stream()
                .filter(entry -> entry.number() > pinned)
                .anyMatch(entry -> entry.extent() == Extent.MAJOR);
    }

    private void move(Enrolment enrolment, PublishedCourse course) {
        Enrolment held = enrolments.locked(enrolment.id());
        String detail = held.revision() + " to " + course.id();
        held.moveTo(course.id());
        recordProgress.record(
                held.id(),
                List.of(new Fact(Ids.next(), Fact.Kind.MOVED, null, null, null, null, detail, clock.instant())));
    }
}
