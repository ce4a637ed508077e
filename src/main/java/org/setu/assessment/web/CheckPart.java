package org.setu.assessment.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.setu.assessment.AnswerSheet;
import org.setu.assessment.Drawing.Drawn;
import org.setu.assessment.Grade;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.bank.Drawer;
import org.setu.assessment.bank.QuestionBank;
import org.setu.assessment.bank.QuestionsKind;
import org.setu.assessment.grading.Grader;
import org.setu.courses.LessonReferences;
import org.setu.learning.ActivityMoment;
import org.setu.learning.ActivityPart;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** A question inside a lesson by which readers check themselves: graded at once, with the reasons, as often as they like. */
@MadeOnce
public class CheckPart implements ActivityPart {
    /** As many characters as a fact keeps of an activity. */
    private static final int LONGEST_DETAIL = 4_000;

    /** Every reader sees the options in the same order. */
    private static final long SEED = 1;

    private final Pages pages;
    private final QuestionBank bank;

    @Inject
    CheckPart(Pages pages, QuestionBank bank) {
        this.pages = pages;
        this.bank = bank;
    }

    /**
     * @param question empty where the answer is shown instead
     * @param problem message key; blank where there is nothing wrong
     * @param again where to answer again
     */
    public record CheckView(
            String id,
            Optional<QuestionView> question,
            Optional<AnsweredView> answered,
            List<LessonReferences.Numbered> sources,
            String problem,
            String action,
            String again) {}

    @Override
    public Set<String> blockKinds() {
        return Set.of(QuestionsKind.CHECK);
    }

    @Override
    public byte[] html(ActivityMoment moment) {
        String id = moment.block().id().value();
        Optional<Question> question = question(moment);
        Optional<Response> kept = moment.asked("again").isPresent()
                ? Optional.empty()
                : question.flatMap(asked -> moment.kept().flatMap(detail -> response(asked, detail)));
        QuestionProse prose = QuestionProse.inLesson(moment, pages.language());
        return pages.render(
                "assessment/check",
                new CheckView(
                        id,
                        kept.isPresent()
                                ? Optional.empty()
                                : question.map(
                                        asked -> QuestionFields.view(asked, shown(asked), Optional.empty(), id, prose)),
                        question.flatMap(asked -> kept.map(response -> answered(asked, response, id, prose))),
                        kept.isPresent() ? sources(moment, question.orElseThrow()) : List.of(),
                        question.isEmpty() ? "assessment.check.missing" : problem(moment),
                        moment.action(),
                        "?block=" + id + "&again=1#" + id));
    }

    @Override
    public Taken take(ActivityMoment moment, Map<String, List<String>> form) {
        Optional<Question> question = question(moment);
        if (question.isEmpty()) {
            return new Taken.GoesOn("again=1");
        }
        Response.Reading reading = Response.fromForm(question.get(), form);
        if (reading instanceof Response.Refused refused) {
            return new Taken.GoesOn("again=1&refused=" + refused.because().name());
        }
        Response response = ((Response.Taken) reading).response();
        if (response.isEmpty()) {
            return new Taken.GoesOn("again=1&empty=1");
        } else if (response.toJson().length() > LONGEST_DETAIL) {
            return new Taken.GoesOn("again=1&refused=" + Response.Refusal.TOO_LONG.name());
        }
        Grade grade = Grader.grade(question.get(), response);
        return new Taken.Done(response.toJson(), (int) Math.round(100 * grade.score()));
    }

    private Optional<Question> question(ActivityMoment moment) {
        return moment.block()
                .attribute(QuestionsKind.QUESTION)
                .filter(Slug::isSlug)
                .flatMap(id -> bank.of(moment.course()).question(new Slug(id)));
    }

    private static Drawn shown(Question question) {
        return Drawer.show(question, SEED);
    }

    /** Whatever no longer fits a corrected question is as if it had not been answered. */
    private static Optional<Response> response(Question question, String detail) {
        return Response.fromJson(question, detail) instanceof Response.Taken taken
                ? Optional.of(taken.response())
                : Optional.empty();
    }

    private static AnsweredView answered(Question question, Response response, String id, QuestionProse prose) {
        var line = new AnswerSheet.Line(
                1, shown(question), question, 1, Optional.of(response), Optional.<Instant>empty(), Optional.empty());
        return AnsweredParts.view(line, id, AnsweredParts.Telling.ALL, List.of(), prose);
    }

    private static List<LessonReferences.Numbered> sources(ActivityMoment moment, Question question) {
        return LessonReferences.to(moment.course().content(), question.common().cites())
                .all();
    }

    private static String problem(ActivityMoment moment) {
        return moment.asked("refused")
                .filter(name -> List.of(Response.Refusal.values()).stream()
                        .anyMatch(refusal -> refusal.name().equals(name)))
                .map(name -> "assessment.refused." + name)
                .or(() -> moment.asked("empty").map(yes -> "assessment.check.empty"))
                .orElse("");
    }
}
