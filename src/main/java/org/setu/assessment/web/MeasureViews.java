package org.setu.assessment.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.assessment.AnswerSheet;
import org.setu.assessment.Attempt;
import org.setu.assessment.Attempts;
import org.setu.assessment.web.QuizDesk.Room;
import org.setu.assessment.web.QuizDesk.Seat;
import org.setu.courses.CourseContent;
import org.setu.courses.LessonReferences;
import org.setu.courses.QuizPlan;
import org.setu.courses.QuizPlan.FeedbackPolicy;
import org.setu.learning.BeforeAndAfter;
import org.setu.learning.BeforeAndAfter.Standing;
import org.setu.learning.Enrolment;
import org.setu.learning.Enrolments;
import org.setu.learning.LearnerProgress;
import org.setu.learning.Progress;
import org.setu.shared.MadeOnce;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** The tests before and after a course, which nobody passes or fails: what they are for, and what they came to. */
@MadeOnce
public class MeasureViews {
    private final Pages pages;
    private final Attempts attempts;
    private final Enrolments enrolments;
    private final LearnerProgress learnerProgress;
    private final ResultViews results;

    @Inject
    MeasureViews(
            Pages pages,
            Attempts attempts,
            Enrolments enrolments,
            LearnerProgress learnerProgress,
            ResultViews results) {
        this.pages = pages;
        this.attempts = attempts;
        this.enrolments = enrolments;
        this.learnerProgress = learnerProgress;
        this.results = results;
    }

    /**
     * Before it begins.
     *
     * @param open when it was begun; empty where it was not
     * @param result where its result is; blank before
     */
    public record MeasureIntroView(
            String courseTitle,
            String coursePath,
            String title,
            String path,
            String use,
            int questions,
            Standing standing,
            Optional<Instant> open,
            String result) {}

    /**
     * After it.
     *
     * @param late whether it came too late to tell anything
     * @param answers with what was right and why; empty where that is not told
     */
    public record MeasuredView(
            String courseTitle,
            String coursePath,
            String title,
            String use,
            Instant at,
            String points,
            boolean late,
            Optional<GainView> gain,
            ResultViews.StepView next,
            List<AnsweredView> answers,
            List<LessonReferences.Numbered> references) {}

    MeasureIntroView intro(Room room, List<Attempt> past) {
        CourseContent content = room.course().content();
        Standing standing = BeforeAndAfter.of(content, learnerProgress.of(room.enrolment()))
                .flatMap(tests -> tests.of(room.plan().id()))
                .orElseThrow(NotFound::new);
        Optional<Attempt> attempt = past.stream().findFirst();
        return new MeasureIntroView(
                content.title().in(pages.language()),
                "/courses/" + content.slug(),
                room.plan().title().in(pages.language()),
                room.path(),
                room.plan().use().name(),
                room.plan().length(),
                attempt.filter(begun -> !begun.isOpen()).isPresent() ? Standing.TAKEN : standing,
                attempt.filter(Attempt::isOpen).map(Attempt::startedAt),
                attempt.filter(begun -> !begun.isOpen())
                        .map(done -> room.path() + "/" + done.id())
                        .orElse(""));
    }

    MeasuredView measured(Seat seat, AnswerSheet sheet) {
        Attempt attempt = seat.attempt();
        CourseContent content = seat.course().content();
        Enrolment enrolment =
                enrolments.of(attempt.learner(), attempt.enrolment()).orElseThrow(NotFound::new);
        Progress progress = learnerProgress.of(enrolment);
        boolean tells = seat.plan().feedback() == FeedbackPolicy.AFTER_SUBMISSION;
        LessonReferences references = results.references(content, sheet);
        return new MeasuredView(
                content.title().in(pages.language()),
                "/courses/" + content.slug(),
                seat.plan().title().in(pages.language()),
                seat.plan().use().name(),
                attempt.submittedAt().orElse(attempt.startedAt()),
                GainView.points(sheet.graded(seat.plan().passMark()).total(), pages)
                        .words(),
                progress.mark(attempt.quiz()).isEmpty(),
                seat.plan().use() == QuizPlan.Use.POST_TEST
                        ? attempts.gain(attempt.enrolment(), content, progress)
                                .map(gain -> GainView.of(gain, content, pages))
                        : Optional.empty(),
                next(content, progress),
                tells ? results.answers(seat, sheet, AnsweredParts.Telling.ALL, references) : List.of(),
                tells ? references.all() : List.of());
    }

    /** The lesson to go on with; after the last one, what is missing for the certificate. */
    private ResultViews.StepView next(CourseContent content, Progress progress) {
        return progress.next()
                .map(lesson -> new ResultViews.StepView(
                        "assessment.result.next",
                        lesson.title(pages.language()),
                        "/courses/" + content.slug() + "/" + lesson.address()))
                .orElseGet(() -> new ResultViews.StepView(
                        "assessment.result.completion",
                        content.title().in(pages.language()),
                        "/courses/" + content.slug() + "/completion"));
    }
}
