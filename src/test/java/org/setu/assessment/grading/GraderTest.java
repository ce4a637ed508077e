package org.setu.assessment.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.assessment.Grade;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.SampleQuestions;
import org.setu.shared.Language;

class GraderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"single", "judgement", "multiple", "statement", "matching", "ordering", "gaps", "number", "word"
            })
    void whoAnswersFullyRightEarnsAllAndWhoGivesNothingEarnsNothing(String id) {
        Question question = SampleQuestions.named(id);
        Grade right = Grader.grade(question, SampleQuestions.rightAnswer(id));
        assertThat(right.score()).isEqualTo(1);
        assertThat(right.correct()).isTrue();
        assertThat(right.parts()).isNotEmpty().allMatch(Grade.Part::right);
        for (Response empty : List.of(
                Response.Chosen.of(),
                Response.Matched.of(Map.of()),
                new Response.Ordered(new TreeMap<>()),
                Response.Filled.of(Map.of()),
                new Response.Typed(""))) {
            assertThat(Grader.grade(question, empty).score()).isZero();
            assertThat(Grader.grade(question, empty).parts()).noneMatch(Grade.Part::right);
        }
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "b, 0.5", "c, 0", "'a,b', 0", "unheard-of, 0"})
    void aSituationIsJudgedInShades(String chosen, double score) {
        var grade = Grader.grade(SampleQuestions.named("judgement"), Response.Chosen.of(chosen.split(",")));
        assertThat(grade.score()).isEqualTo(score);
        assertThat(grade.correct()).isEqualTo(score == 1);
    }

    @ParameterizedTest
    @CsvSource({"'a,b', 1", "a, 0.5", "'a,c', 0", "'a,b,c', 0.5", "'a,b,c,d', 0", "'c,d', 0", "'a,x', 0.5"})
    void eachWrongTickTakesBackItsShareAndTickingAllEarnsNothing(String chosen, double score) {
        var grade = Grader.grade(SampleQuestions.named("multiple"), Response.Chosen.of(chosen.split(",")));
        assertThat(grade.score()).isEqualTo(score);
    }

    @Test
    void aMissedRightOptionIsToldOfWithoutItsFeedback() {
        var parts = Grader.grade(SampleQuestions.named("multiple"), Response.Chosen.of("a", "c"))
                .parts();
        assertThat(parts).extracting(Grade.Part::id).containsExactly("a", "b", "c");
        assertThat(parts).extracting(Grade.Part::right).containsExactly(true, false, false);
        assertThat(parts.get(1).feedback()).isEmpty();
        assertThat(parts.get(2).feedback()).map(text -> text.in(Language.BN)).contains("না");
    }

    @Test
    void aStatementAnswersWhatWasSaidOfIt() {
        var grade = Grader.grade(SampleQuestions.named("statement"), Response.Chosen.of("true"));
        assertThat(grade.score()).isZero();
        assertThat(grade.parts().get(0).feedback())
                .map(text -> text.in(Language.EN))
                .contains("No border is needed");
    }

    @Test
    void pairsAreGradedOneByOneAndASharedMatchFitsBoth() {
        var question = SampleQuestions.named("matching");
        var grade = Grader.grade(question, Response.Matched.of(Map.of("p1", "p1", "p2", "d1", "p3", "p3")));
        assertThat(grade.score()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(grade.parts()).extracting(Grade.Part::right).containsExactly(true, false, true);
    }

    @ParameterizedTest
    @CsvSource({"wxyz, 3", "zyxw, 0", "xyzw, 2", "wyxz, 0", "zwxy, 2", "yzwx, 2", "wxzy, 1"})
    void neighboursInOrderEarnTheirPart(String order, int neighbours) {
        var items = List.of(order.split(""));
        var grade = Grader.grade(SampleQuestions.named("ordering"), Response.Ordered.inOrder(items));
        assertThat(grade.score()).isEqualTo(neighbours / 3.0);
    }

    @Test
    void itemsThatShareAPositionStandNowhere() {
        var positions = new TreeMap<>(Map.of("w", 1, "x", 2, "y", 3, "z", 3));
        assertThat(Grader.grade(SampleQuestions.named("ordering"), new Response.Ordered(positions))
                        .score())
                .isEqualTo(1 / 3.0);
    }

    @Test
    void gapsAreGradedOneByOneInWhateverLanguage() {
        var question = SampleQuestions.named("gaps");
        assertThat(Grader.grade(question, Response.Filled.of(Map.of("year", " 2013. ", "law", "b")))
                        .score())
                .isEqualTo(0.5);
        assertThat(Grader.grade(question, Response.Filled.of(Map.of("law", "a")))
                        .score())
                .isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,00,000', 1",
        "১ লাখ, 1",
        "100500, 1",
        "99500 people, 1",
        "100501, 0",
        "99499.99, 0",
        "-100000, 0",
        "many, 0",
        "1 lakh people, 1"
    })
    void aNumberIsRightWithinItsTolerance(String typed, double score) {
        assertThat(Grader.grade(SampleQuestions.named("number"), new Response.Typed(typed))
                        .score())
                .isEqualTo(score);
    }

    @Test
    void aKnownMistakeIsExplained() {
        var question = SampleQuestions.named("number");
        assertThat(Grader.grade(question, new Response.Typed("১০,০০০"))
                        .parts()
                        .get(0)
                        .feedback())
                .map(text -> text.in(Language.EN))
                .contains("A zero is missing");
        assertThat(Grader.grade(question, new Response.Typed("7"))
                        .parts()
                        .get(0)
                        .feedback())
                .isEmpty();
        assertThat(Grader.grade(question, new Response.Typed("100000"))
                        .parts()
                        .get(0)
                        .feedback())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REMITTANCES", " প্রবাসী  আয়। ", "“remittance”", "প্রবাসী আ\u09AF\u09BC"})
    void aWordIsAcceptedInEitherLanguage(String typed) {
        assertThat(Grader.grade(SampleQuestions.named("word"), new Response.Typed(typed))
                        .correct())
                .isTrue();
    }
}
