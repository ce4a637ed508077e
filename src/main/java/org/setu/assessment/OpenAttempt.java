package org.setu.assessment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setu.assessment.StartOutcome.Closed;
import org.setu.assessment.StartOutcome.MustWait;
import org.setu.assessment.StartOutcome.NoSuchQuiz;
import org.setu.assessment.StartOutcome.Started;
import org.setu.assessment.bank.QuestionBank;
import org.setu.courses.PublishedCourse;
import org.setu.courses.QuizPlan;
import org.setu.courses.Revisions;
import org.setu.learning.BeforeAndAfter;
import org.setu.learning.BeforeAndAfter.Standing;
import org.setu.learning.Enrolment;
import org.setu.learning.LearnerProgress;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** The transaction behind {@link StartAttempt}. */
@MadeOnce
@Transactional
class OpenAttempt {
    private final Attempts attempts;
    private final SubmitAttempt submitAttempt;
    private final Revisions revisions;
    private final LearnerProgress learnerProgress;
    private final QuestionBank bank;
    private final Clock clock;

    @Inject
    OpenAttempt(
            Attempts attempts,
            SubmitAttempt submitAttempt,
            Revisions revisions,
            LearnerProgress learnerProgress,
            QuestionBank bank,
            Clock clock) {
        this.attempts = attempts;
        this.submitAttempt = submitAttempt;
        this.revisions = revisions;
        this.learnerProgress = learnerProgress;
        this.bank = bank;
        this.clock = clock;
    }

    StartOutcome open(Enrolment enrolment, Slug quiz) {
        PublishedCourse course = revisions.pinned(enrolment.revision());
        return course.content()
                .quiz(quiz)
                .map(plan -> goOnOrBegin(enrolment, course, plan))
                .orElseGet(NoSuchQuiz::new);
    }

    private StartOutcome goOnOrBegin(Enrolment enrolment, PublishedCourse course, QuizPlan plan) {
        List<Attempt> before = attempts.of(enrolment.id(), plan.id());
        before.forEach(submitAttempt::submitIfOverdue);
        return before.stream()
                .filter(Attempt::isOpen)
                .findFirst()
                .<StartOutcome>map(open -> new Started(open, false))
                .orElseGet(() -> plan.measures()
                        ? beginIfItIsTime(enrolment, course, plan, before)
                        : beginIfAllowed(enrolment, course, plan, before));
    }

    /** A test that measures is taken once, and only while it can measure what it is for. */
    private StartOutcome beginIfItIsTime(
            Enrolment enrolment, PublishedCourse course, QuizPlan plan, List<Attempt> before) {
        Optional<Standing> standing = BeforeAndAfter.of(course.content(), learnerProgress.of(enrolment))
                .flatMap(tests -> tests.of(plan.id()));
        if (standing.isEmpty()) {
            return new NoSuchQuiz();
        } else if (!before.isEmpty()) {
            return new Closed(Standing.TAKEN);
        } else {
            return standing.get() == Standing.OFFERED
                    ? begin(enrolment, course, plan, before, clock.instant())
                    : new Closed(standing.get());
        }
    }

    private StartOutcome beginIfAllowed(
            Enrolment enrolment, PublishedCourse course, QuizPlan plan, List<Attempt> before) {
        Instant now = clock.instant();
        Allowance allowance = Allowance.of(
                plan,
                before.stream()
                        .flatMap(attempt -> attempt.submittedAt().stream())
                        .toList(),
                now);
        Optional<Instant> wait = allowance.waitUntil();
        if (wait.isPresent()) {
            return new MustWait(wait.get());
        }
        return begin(enrolment, course, plan, before, now);
    }

    private Started begin(
            Enrolment enrolment, PublishedCourse course, QuizPlan plan, List<Attempt> before, Instant now) {
        long seed = UUID.randomUUID().getMostSignificantBits();
        var attempt = new Attempt(
                enrolment, plan, before.size() + 1, seed, bank.of(course).draw(plan, seed), now);
        attempts.add(attempt);
        return new Started(attempt, true);
    }
}
