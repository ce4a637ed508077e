package org.setu.assessment.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.SampleQuestions;
import org.setu.assessment.grading.Grader;
import org.setu.courses.QuizPlan;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/** People who all answered one of the sample questions in their first attempt. */
final class Crowd {
    private static final QuizPlan QUIZ = new QuizPlan(
            new Slug("quiz"),
            LocalizedText.of("Quiz", "কুইজ"),
            QuizPlan.Use.GRADED,
            List.of(),
            70,
            3,
            Duration.ZERO,
            Optional.empty(),
            QuizPlan.FeedbackPolicy.NEVER,
            1);

    private final Question question;
    private final Map<Language, ItemCount> items = new EnumMap<>(Language.class);
    private final Map<Language, List<ChoiceFigures>> choices = new EnumMap<>(Language.class);

    private Crowd(String question) {
        this.question = SampleQuestions.named(question);
    }

    static Crowd at(String question) {
        return new Crowd(question);
    }

    /** Half of them earned a little more than this in the rest, half a little less. */
    Crowd give(int people, Response response, double rest) {
        return give(people, Language.EN, response, rest);
    }

    Crowd give(int people, Language language, Response response, double rest) {
        for (int at = 0; at < people; at++) {
            add(language, Optional.of(response), rest + (at % 2 == 0 ? 0.1 : -0.1));
        }
        return this;
    }

    QuestionFigures figures() {
        var figures = new EnumMap<Language, ItemFigures>(Language.class);
        items.forEach((language, item) -> figures.put(language, item.figures()));
        return new QuestionFigures(QUIZ, question, figures, ItemFigures.NONE, choices, List.of(), List.of());
    }

    List<Advice> advice() {
        return Adviser.on(figures());
    }

    private void add(Language language, Optional<Response> response, double rest) {
        var key = new ItemKey(new Slug("course"), QUIZ.id(), question.id(), "wording", Optional.of(language));
        var answer = new CountedAnswer(
                key,
                Instant.parse("2026-11-29T10:00:00Z"),
                Grader.grade(question, response.orElseThrow()).score(),
                Optional.of(rest),
                true,
                response.orElseThrow().isEmpty(),
                Optional.of(Duration.ofSeconds(20)),
                Choices.of(question, response));
        items.computeIfAbsent(language, one -> new ItemCount(key, answer.at())).add(answer);
        List<ChoiceFigures> known = choices.computeIfAbsent(language, one -> new ArrayList<>());
        answer.choices().forEach(choice -> {
            ChoiceFigures before = QuestionFigures.choice(known, choice.part(), choice.choice());
            known.remove(before);
            known.add(before.plus(
                    new ChoiceFigures(choice.part(), choice.choice(), choice.typed(), 1, Sample.NONE.plus(rest))));
        });
    }
}
