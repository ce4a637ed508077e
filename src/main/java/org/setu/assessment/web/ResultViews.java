package org.setu.assessment.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.Allowance;
import org.setu.assessment.AnswerSheet;
import org.setu.assessment.Attempt;
import org.setu.assessment.AttemptResult;
import org.setu.assessment.AttemptResult.Tally;
import org.setu.assessment.Attempts;
import org.setu.assessment.Result;
import org.setu.assessment.regrading.Regradings;
import org.setu.assessment.web.AnsweredParts.Telling;
import org.setu.assessment.web.QuizDesk.Seat;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.LessonReferences;
import org.setu.courses.QuizPlan.FeedbackPolicy;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** What an attempt came to, for its learner: the mark and why, what is strong and weak, where to read again, and each question. */
@MadeOnce
public class ResultViews {
    private final Pages pages;
    private final Attempts attempts;
    private final Regradings regradings;
    private final Clock clock;

    @Inject
    ResultViews(Pages pages, Attempts attempts, Regradings regradings, Clock clock) {
        this.pages = pages;
        this.attempts = attempts;
        this.regradings = regradings;
        this.clock = clock;
    }

    /**
     * The result page.
     *
     * @param corrected what it was before a question was corrected; empty where it was graded once
     * @param missed critical questions that were not right
     * @param left how many attempts there are before the next waiting time
     * @param untold message key of why right answers are not told; blank where they are
     * @param weak objectives below the pass mark, with the lessons that teach them
     * @param references of all questions, which the answers' numbers point to
     */
    public record ResultView(
            String courseTitle,
            String coursePath,
            String title,
            String quizPath,
            int number,
            Instant at,
            boolean timedOut,
            Optional<CorrectedView> corrected,
            int percent,
            boolean passed,
            int passMark,
            int missed,
            int left,
            Optional<Instant> waitUntil,
            boolean again,
            StepView next,
            String untold,
            List<MeasureView> competencies,
            List<WeakView> weak,
            List<AnsweredView> answers,
            List<LessonReferences.Numbered> references) {}

    /** @param at since when the result is what it is */
    public record CorrectedView(int before, Instant at) {}

    /** @param key message key of the link's words; {0} is the title */
    public record StepView(String key, String title, String path) {}

    public record MeasureView(String title, int percent, String points, int possible) {}

    public record WeakView(String objective, List<LessonView> lessons) {}

    public record LessonView(String title, String path) {}

    ResultView view(Seat seat, AnswerSheet sheet) {
        Attempt attempt = seat.attempt();
        Result result = attempts.result(attempt.id()).orElseThrow(NotFound::new);
        List<Attempt> all = attempts.of(attempt.enrolment(), attempt.quiz());
        Allowance allowance = Allowance.of(
                seat.plan(),
                all.stream().flatMap(one -> one.submittedAt().stream()).toList(),
                clock.instant());
        AttemptResult graded = sheet.graded(seat.plan().passMark());
        Telling telling = telling(seat);
        CourseContent content = seat.course().content();
        LessonReferences references = references(content, sheet);
        return new ResultView(
                content.title().in(language()),
                "/courses/" + content.slug(),
                seat.plan().title().in(language()),
                seat.quizPath(),
                attempt.number(),
                attempt.submittedAt().orElse(result.gradedAt()),
                attempt.submittedAt().equals(attempt.deadline()),
                regradings.former(attempt.id()).stream()
                        .findFirst()
                        .map(former -> new CorrectedView(former.percent(), result.gradedAt())),
                result.percent(),
                result.passed(),
                seat.plan().passMark(),
                result.criticalMissed(),
                allowance.left(),
                allowance.waitUntil(),
                all.stream().anyMatch(Attempt::isOpen),
                next(content, attempt.quiz()),
                telling == Telling.ALL
                        ? ""
                        : "assessment.untold." + seat.plan().feedback().name(),
                competencies(content, graded),
                weak(content, graded, seat.plan().passMark()),
                answers(seat, sheet, telling, references),
                telling == Telling.ALL ? references.all() : List.of());
    }

    /** What the questions rest on. */
    LessonReferences references(CourseContent content, AnswerSheet sheet) {
        return LessonReferences.to(
                content,
                sheet.lines().stream()
                        .flatMap(line -> line.question().common().cites().stream())
                        .toList());
    }

    List<AnsweredView> answers(Seat seat, AnswerSheet sheet, Telling telling, LessonReferences references) {
        return sheet.lines().stream()
                .map(line -> {
                    String prefix = "q" + line.number();
                    return AnsweredParts.view(
                            line,
                            prefix,
                            telling,
                            line.question().common().cites().stream()
                                    .flatMap(fact -> references.behind(fact).stream())
                                    .distinct()
                                    .toList(),
                            QuestionProse.onPage(seat.course(), references, prefix, language()));
                })
                .toList();
    }

    private Language language() {
        return pages.language();
    }

    private Telling telling(Seat seat) {
        FeedbackPolicy policy = seat.plan().feedback();
        boolean told = policy == FeedbackPolicy.AFTER_SUBMISSION
                || (policy == FeedbackPolicy.AFTER_PASS
                        && attempts
                                .results(
                                        seat.attempt().enrolment(),
                                        seat.attempt().quiz())
                                .values()
                                .stream()
                                .anyMatch(Result::passed));
        return told ? Telling.ALL : Telling.ONLY_WHAT_WAS_ANSWERED;
    }

    private List<MeasureView> competencies(CourseContent content, AttemptResult graded) {
        var measures = new ArrayList<MeasureView>();
        graded.byCompetency()
                .forEach((key, tally) -> measures.add(measure(
                        content.shared()
                                .competency(key.value())
                                .map(found -> found.title().in(language()))
                                .orElse(key.value()),
                        tally)));
        return measures;
    }

    private MeasureView measure(String title, Tally tally) {
        double points = Math.round(tally.points() * 10) / 10.0;
        return new MeasureView(title, tally.percent(), pages.frame().number(points), tally.possible());
    }

    private List<WeakView> weak(CourseContent content, AttemptResult graded, int passMark) {
        var weak = new ArrayList<WeakView>();
        for (Map.Entry<Slug, Tally> entry : graded.byObjective().entrySet()) {
            if (entry.getValue().percent() < passMark) {
                content.objective(entry.getKey())
                        .ifPresent(objective -> weak.add(
                                new WeakView(objective.text().in(language()), lessons(content, entry.getKey()))));
            }
        }
        return weak;
    }

    private List<LessonView> lessons(CourseContent content, Slug objective) {
        return content.lessons()
                .filter(lesson -> lesson.objectives().contains(objective))
                .map(lesson ->
                        new LessonView(lesson.title(language()), "/courses/" + content.slug() + "/" + lesson.address()))
                .toList();
    }

    /** After a module's quiz the next module's first lesson; after the last one, and the final, what is missing for the certificate. */
    private StepView next(CourseContent content, Slug quiz) {
        List<CourseModule> modules = content.modules();
        var first = new LinkedHashMap<Slug, StepView>();
        for (int at = 0; at + 1 < modules.size(); at++) {
            CourseModule following = modules.get(at + 1);
            modules.get(at)
                    .quiz()
                    .ifPresent(id -> following.lessons().stream()
                            .findFirst()
                            .ifPresent(lesson -> first.put(
                                    id,
                                    new StepView(
                                            "assessment.result.next",
                                            lesson.title(language()),
                                            "/courses/" + content.slug() + "/" + lesson.address()))));
        }
        var completion = new StepView(
                "assessment.result.completion",
                content.title().in(language()),
                "/courses/" + content.slug() + "/completion");
        return first.getOrDefault(quiz, completion);
    }
}
