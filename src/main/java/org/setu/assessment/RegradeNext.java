package org.setu.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.assessment.regrading.EarlierAnswers;
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

    /** Longer than anybody takes to hand in, or to decide. */
    private static final Duration LATELY = Duration.ofMinutes(5);

    private final Regradings regradings;
    private final EarlierAnswers earlierAnswers;
    private final Attempts attempts;
    private final Accounts accounts;
    private final Revisions revisions;
    private final RecordProgress recordProgress;
    private final Measures measures;
    private final Event<ResultCorrected> corrections;
    private final Clock clock;

    @Inject
    RegradeNext(
            Regradings regradings,
            EarlierAnswers earlierAnswers,
            Attempts attempts,
            Accounts accounts,
            Revisions revisions,
            RecordProgress recordProgress,
            Measures measures,
            Event<ResultCorrected> corrections,
            Clock clock) {
        this.regradings = regradings;
        this.earlierAnswers = earlierAnswers;
        this.attempts = attempts;
        this.accounts = accounts;
        this.revisions = revisions;
        this.recordProgress = recordProgress;
        this.measures = measures;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Whether there were any, and it was this node's turn. */
    boolean regrade() {
        Optional<Regrading> next = regradings.claimNext();
        next.ifPresent(this::regradeSome);
        return next.isPresent();
    }

    /**
     * Looks once more at what was handed in while somebody decided: such an attempt may have been graded before the decision could be seen, and be laid
     * out by nobody. Grading again what is right already changes nothing.
     */
    void catchUp() {
        regradings
                .decidedSince(clock.instant().minus(LATELY))
                .forEach(regrading -> earlierAnswers
                        .handedInSince(
                                revisions.pinned(regrading.revision()),
                                regrading.question(),
                                regrading.decidedAt().minus(LATELY))
                        .forEach(id -> regradeUnlessErased(regrading, id)));
    }

    private void regradeSome(Regrading regrading) {
        List<AttemptId> batch = regradings.take(regrading, AT_ONCE);
        batch.forEach(id -> regradeUnlessErased(regrading, id));
        if (batch.size() < AT_ONCE) {
            regrading.finish(clock.instant());
        }
    }

    /** Who erased their account keeps what they had: what they typed is gone, and could only be graded as wrong. */
    private void regradeUnlessErased(Regrading regrading, AttemptId id) {
        attempts.byId(id)
                .filter(attempt -> accounts.find(attempt.learner()).isPresent())
                .ifPresent(attempt -> regrade(regrading, attempt));
    }

    private void regrade(Regrading regrading, Attempt attempt) {
        Result result = attempts.result(attempt.id()).orElseThrow();
        QuizPlan plan = attempts.plan(attempt);
        AnswerSheet sheet = attempts.sheet(attempt);
        AttemptResult graded = sheet.graded(plan.passMark());
        if (result.isOther(graded, sheet)) {
            int before = result.percent();
            regradings.keep(new FormerResult(regrading, result));
            result.grade(graded, sheet, clock.instant());
            regrading.changes(1);
            Instant handedIn = attempt.submittedAt().orElse(result.gradedAt());
            boolean turned = recordProgress.correct(
                    attempt.enrolment(), attempt.id().value(), graded.fact(Ids.next(), plan, handedIn));
            if (measures.has(attempt.id())) {
                measures.keep(attempt.enrolment(), attempt.quiz(), attempt.id().value(), graded.byCompetency());
            }
            if (turned) {
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
