package org.setu.assessment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.courses.QuizPlan;
import org.setu.courses.Revisions;
import org.setu.learning.Fact;
import org.setu.learning.RecordProgress;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Hands an attempt in: grades the answers that count, keeps the result and tells the learner's progress, all in one transaction. */
@MadeOnce
@Transactional
public class SubmitAttempt {
    private final Attempts attempts;
    private final Revisions revisions;
    private final RecordProgress recordProgress;
    private final Clock clock;

    @Inject
    SubmitAttempt(Attempts attempts, Revisions revisions, RecordProgress recordProgress, Clock clock) {
        this.attempts = attempts;
        this.revisions = revisions;
        this.recordProgress = recordProgress;
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
        AttemptResult graded = sheet.graded(plan(attempt).passMark());
        var result = new Result(attempt.id(), graded, sheet, now);
        attempts.add(result);
        recordProgress.record(attempt.enrolment(), List.of(mark(attempt, result, now)));
        return result;
    }

    private QuizPlan plan(Attempt attempt) {
        return revisions
                .pinned(attempt.revision())
                .content()
                .quiz(attempt.quiz())
                .orElseThrow();
    }

    /** The attempt's id is the fact's, so that no attempt is ever told twice. */
    private static Fact mark(Attempt attempt, Result result, Instant now) {
        return Fact.mark(
                attempt.id().value(),
                attempt.quiz().value(),
                result.percent(),
                result.passed(),
                result.criticalMissed(),
                attempt.submittedAt().orElse(now));
    }
}
