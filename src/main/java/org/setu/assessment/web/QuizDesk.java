package org.setu.assessment.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.setu.assessment.AnswerSheet;
import org.setu.assessment.Attempt;
import org.setu.assessment.AttemptId;
import org.setu.assessment.Attempts;
import org.setu.assessment.SubmitAttempt;
import org.setu.courses.PublishedCourse;
import org.setu.courses.QuizPlan;
import org.setu.courses.Revisions;
import org.setu.learning.Enrolment;
import org.setu.learning.Enrolments;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;

/** Finds what the quiz's pages are about. Whoever comes to an attempt whose time is over finds it handed in. */
@MadeOnce
public class QuizDesk {
    private final Enrolments enrolments;
    private final Revisions revisions;
    private final Attempts attempts;
    private final SubmitAttempt submitAttempt;

    @Inject
    QuizDesk(Enrolments enrolments, Revisions revisions, Attempts attempts, SubmitAttempt submitAttempt) {
        this.enrolments = enrolments;
        this.revisions = revisions;
        this.attempts = attempts;
        this.submitAttempt = submitAttempt;
    }

    /** A quiz as an enrolled learner finds it. */
    record Room(Enrolment enrolment, PublishedCourse course, QuizPlan plan) {
        String path() {
            return "/courses/" + course.slug() + "/quiz/" + plan.id();
        }
    }

    /** An attempt at it, with the revision that it was drawn from. */
    record Seat(Attempt attempt, PublishedCourse course, QuizPlan plan) {
        String quizPath() {
            return "/courses/" + attempt.course() + "/quiz/" + attempt.quiz();
        }

        String path() {
            return quizPath() + "/" + attempt.id();
        }
    }

    /** Empty where the learner is not enrolled. */
    Optional<Room> room(AccountId learner, Slug slug, Slug quiz) {
        return enrolments.of(learner, slug).map(enrolment -> {
            PublishedCourse course = revisions.pinned(enrolment.revision());
            return new Room(enrolment, course, course.content().quiz(quiz).orElseThrow(NotFound::new));
        });
    }

    Seat seat(AccountId learner, Slug slug, Slug quiz, AttemptId id) {
        Attempt attempt = find(learner, id);
        if (submitAttempt.submitIfOverdue(attempt)) {
            attempt = find(learner, id);
        }
        if (!attempt.course().equals(slug) || !attempt.quiz().equals(quiz)) {
            throw new NotFound();
        }
        PublishedCourse course = revisions.pinned(attempt.revision());
        return new Seat(attempt, course, course.content().quiz(quiz).orElseThrow(NotFound::new));
    }

    AnswerSheet sheet(Seat seat) {
        return attempts.sheet(seat.attempt());
    }

    private Attempt find(AccountId learner, AttemptId id) {
        return attempts.of(learner, id).orElseThrow(NotFound::new);
    }
}
