package org.setu.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setu.courses.QuizPlan;
import org.setu.courses.Revisions;
import org.setu.learning.BeforeAndAfter;
import org.setu.learning.BeforeAndAfter.Standing;
import org.setu.learning.Enrolments;
import org.setu.learning.LearnerProgress;
import org.setu.learning.RecordProgress;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/**
 * Hands an attempt in: grades the answers that count, keeps the result, tells the learner's progress and leaves the attempt to be counted, all in
 * one transaction.
 */
@MadeOnce
@Transactional
public class SubmitAttempt {
    private final Attempts attempts;
    private final Revisions revisions;
    private final Enrolments enrolments;
    private final LearnerProgress learnerProgress;
    private final RecordProgress recordProgress;
    private final Measures measures;
    private final Event<AttemptHandedIn> handedIn;
    private final Clock clock;

    @Inject
    SubmitAttempt(
            Attempts attempts,
            Revisions revisions,
            Enrolments enrolments,
            LearnerProgress learnerProgress,
            RecordProgress recordProgress,
            Measures measures,
            Event<AttemptHandedIn> handedIn,
            Clock clock) {
        this.attempts = attempts;
        this.revisions = revisions;
        this.enrolments = enrolments;
        this.learnerProgress = learnerProgress;
        this.recordProgress = recordProgress;
        this.measures = measures;
        this.handedIn = handedIn;
        this.clock = clock;
    }

    /**
     * Doing it again answers with the same result.
     *
     * @return empty where the learner has no such attempt
     */
    public Optional<Result> submit(AccountId learner, AttemptId id) {
        return attempts.locked(learner, id).map(this::submit);
    }

    /** Hands in an attempt whose time is over, and says whether it did. */
    public boolean submitIfOverdue(Attempt attempt) {
        boolean overdue = attempt.isOverdue(clock.instant());
        if (overdue) {
            submit(attempt.learner(), attempt.id());
        }
        return overdue;
    }

    private Result submit(Attempt attempt) {
        Instant now = clock.instant();
        if (!attempt.handIn(now)) {
            return attempts.result(attempt.id()).orElseThrow();
        }
        AnswerSheet sheet = attempts.sheet(attempt);
        QuizPlan plan = attempts.plan(attempt);
        AttemptResult graded = sheet.graded(plan.passMark());
        var result = new Result(attempt.id(), graded, sheet, now);
        attempts.add(result);
        attempts.leaveToBeCounted(attempt);
        handedIn.fire(new AttemptHandedIn());
        if (!plan.measures() || stillMeasures(attempt)) {
            // The attempt's id is the fact's, so that no attempt is ever told twice.
            UUID id = attempt.id().value();
            Instant at = attempt.submittedAt().orElse(now);
            recordProgress.record(attempt.enrolment(), List.of(graded.fact(id, plan, at)));
            if (plan.measures()) {
                measures.keep(attempt.enrolment(), attempt.quiz(), id, graded.byCompetency());
            }
        }
        return result;
    }

    /** A test that was begun before the course and handed in after a quiz tells nothing of before: it is kept, and is no fact. */
    private boolean stillMeasures(Attempt attempt) {
        return enrolments
                .of(attempt.learner(), attempt.enrolment())
                .flatMap(enrolment -> BeforeAndAfter.of(
                        revisions.pinned(attempt.revision()).content(), learnerProgress.of(enrolment)))
                .flatMap(tests -> tests.of(attempt.quiz()))
                .filter(standing -> standing != Standing.TOO_LATE)
                .isPresent();
    }
}
