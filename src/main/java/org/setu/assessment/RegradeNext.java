package org.setu.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.assessment.regrading.FormerResult;
import org.setu.assessment.regrading.Regrading;
import org.setu.assessment.regrading.Regradings;
import org.setu.courses.CourseContent;
import org.setu.courses.QuizPlan;
import org.setu.courses.Revisions;
import org.setu.identity.Accounts;
import org.setu.learning.RecordProgress;
import org.setu.shared.Ids;
import org.setu.shared.MadeOnce;

/**
 * Grades one batch of attempts again in one transaction, which takes them away from those that wait: each is done once, also where a node dies in
 * between. A result that comes to something else keeps what it was, corrects the learner's mark and, where the course is completed by that, completes
 * it.
 */
@MadeOnce
@Transactional
class RegradeNext {
    private static final int AT_ONCE = 25;

    private final Regradings regradings;
    private final Attempts attempts;
    private final Accounts accounts;
    private final Revisions revisions;
    private final RecordProgress recordProgress;
    private final Event<ResultCorrected> corrections;
    private final Clock clock;

    @Inject
    RegradeNext(
            Regradings regradings,
            Attempts attempts,
            Accounts accounts,
            Revisions revisions,
            RecordProgress recordProgress,
            Event<ResultCorrected> corrections,
            Clock clock) {
        this.regradings = regradings;
        this.attempts = attempts;
        this.accounts = accounts;
        this.revisions = revisions;
        this.recordProgress = recordProgress;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Whether there were any, and it was this node's turn. */
    boolean regrade() {
        Optional<Regrading> next = regradings.claimNext();
        next.ifPresent(this::regradeSome);
        return next.isPresent();
    }

    private void regradeSome(Regrading regrading) {
        List<AttemptId> batch = regradings.take(regrading, AT_ONCE);
        batch.forEach(id -> attempts.byId(id)
                .filter(attempt -> accounts.find(attempt.learner()).isPresent())
                .ifPresent(attempt -> regrade(regrading, attempt)));
        if (batch.size() < AT_ONCE) {
            regrading.finish(clock.instant());
        }
    }

    private void regrade(Regrading regrading, Attempt attempt) {
        Result result = attempts.result(attempt.id()).orElseThrow();
        QuizPlan plan = attempts.plan(attempt);
        AnswerSheet sheet = attempts.sheet(attempt);
        AttemptResult graded = sheet.graded(plan.passMark());
        if (result.isOther(graded, sheet)) {
            int before = result.percent();
            boolean passed = result.passed();
            regradings.keep(new FormerResult(regrading, result));
            result.grade(graded, sheet, clock.instant());
            regrading.changes(1);
            Instant handedIn = attempt.submittedAt().orElse(result.gradedAt());
            recordProgress.correct(attempt.enrolment(), attempt.id().value(), graded.fact(Ids.next(), plan, handedIn));
            if (!plan.measures() && passed != result.passed()) {
                corrections.fire(corrected(regrading, attempt, plan, before, result));
            }
        }
    }

    private ResultCorrected corrected(Regrading regrading, Attempt attempt, QuizPlan plan, int before, Result result) {
        CourseContent content = revisions.pinned(attempt.revision()).content();
        return new ResultCorrected(
                attempt.learner(),
                attempt.course(),
                content.title(),
                attempt.quiz(),
                plan.title(),
                attempt.id(),
                before,
                result.percent(),
                result.passed(),
                regrading.reason());
    }
}
