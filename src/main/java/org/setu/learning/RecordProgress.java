package org.setu.learning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setu.courses.CourseContent;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.learning.CourseCompleted.Outcome;
import org.setu.learning.statistics.Readings;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/**
 * Takes what a learner did. Facts that are there already are passed over, so a batch may be sent again; then progress and what statistics ask of the
 * lessons are derived anew and the course, if that completes it, is completed once.
 */
@MadeOnce
@Transactional
public class RecordProgress {
    private final Enrolments enrolments;
    private final Facts facts;
    private final Revisions revisions;
    private final Readings readings;
    private final CompletionLedger ledger;
    private final EntityManager entities;
    private final Event<CourseCompleted> completions;
    private final Event<MarkRecorded> marks;
    private final Clock clock;

    @Inject
    RecordProgress(
            Enrolments enrolments,
            Facts facts,
            Revisions revisions,
            Readings readings,
            CompletionLedger ledger,
            EntityManager entities,
            Event<CourseCompleted> completions,
            Event<MarkRecorded> marks,
            Clock clock) {
        this.enrolments = enrolments;
        this.facts = facts;
        this.revisions = revisions;
        this.readings = readings;
        this.ledger = ledger;
        this.entities = entities;
        this.completions = completions;
        this.marks = marks;
        this.clock = clock;
    }

    /** @return how many of the facts were new */
    public int record(EnrolmentId id, List<Fact> reported) {
        Enrolment enrolment = enrolments.locked(id);
        Instant now = clock.instant();
        List<Fact> fresh = facts.append(enrolment, reported, now);
        if (!fresh.isEmpty()) {
            PublishedCourse course = revisions.pinned(enrolment.revision());
            List<Fact> known = facts.of(id);
            Progress progress = Progress.of(known, course.content());
            summary(id, now).follow(progress, seconds(fresh), now);
            readings.follow(enrolment, course.content(), known, fresh);
            if (enrolment.isCompleted() && fresh.stream().anyMatch(fact -> fact.kind() == Fact.Kind.MARK)) {
                marks.fire(new MarkRecorded(id, enrolment.revision(), known, now));
            }
            complete(enrolment, Completion.evaluate(course.content(), progress), now);
        }
        return fresh.size();
    }

    /**
     * Lets a corrected mark count in the place of one that was recorded, and completes the course where that is earned now. Where no such mark was
     * recorded nothing happens; what was completed before stays completed.
     *
     * @return whether the learner passes the quiz by it and did not before, or the other way round
     */
    public boolean correct(EnrolmentId id, UUID mark, Fact corrected) {
        Enrolment enrolment = enrolments.locked(id);
        Instant now = clock.instant();
        CourseContent content = revisions.pinned(enrolment.revision()).content();
        List<Fact> known = facts.of(id);
        Optional<Fact> replaced = facts.replace(enrolment, mark, corrected, now);
        if (replaced.isEmpty()) {
            return false;
        }
        Progress before = Progress.of(known, content);
        List<Fact> mended = known.stream()
                .map(fact -> fact.id().equals(replaced.get().id()) ? corrected : fact)
                .toList();
        Progress progress = Progress.of(mended, content);
        summary(id, now).correct(progress);
        if (enrolment.isCompleted()) {
            marks.fire(new MarkRecorded(id, enrolment.revision(), mended, now));
        }
        complete(enrolment, Completion.evaluate(content, progress), now);
        return Optional.ofNullable(corrected.activity())
                .map(Slug::new)
                .filter(quiz -> before.hasPassed(quiz) != progress.hasPassed(quiz))
                .isPresent();
    }

    private ProgressRow summary(EnrolmentId id, Instant now) {
        ProgressRow row = entities.find(ProgressRow.class, id.value());
        if (row == null) {
            row = new ProgressRow(id, now);
            entities.persist(row);
        }
        return row;
    }

    private void complete(Enrolment enrolment, Completion completion, Instant now) {
        if (enrolment.isCompleted()) {
            return;
        }
        if (completion.earnsParticipation()) {
            enter(enrolment, Outcome.PARTICIPATION, completion.participation(), now);
        }
        if (completion.earnsCertificate() && enrolment.complete(now)) {
            enter(enrolment, Outcome.CERTIFICATE, completion.certificate(), now);
        }
    }

    private void enter(Enrolment enrolment, Outcome outcome, List<Completion.Reason> reasons, Instant now) {
        if (!ledger.holds(enrolment.id(), outcome)) {
            var completed = new CourseCompleted(
                    enrolment.id(), enrolment.learner(), enrolment.course(), enrolment.revision(), outcome, now);
            ledger.write(completed, reasons);
            completions.fire(completed);
        }
    }

    private static int seconds(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.SECONDS)
                .mapToInt(fact -> fact.amount() == null ? 0 : fact.amount())
                .sum();
    }
}
