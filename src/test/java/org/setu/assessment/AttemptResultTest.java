package org.setu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.assessment.AttemptResult.Answer;
import org.setu.assessment.AttemptResult.Tally;
import org.setu.shared.Slug;

class AttemptResultTest {
    private static final Map<Slug, Slug> COMPETENCIES = Map.of(
            new Slug("a1.1"),
            new Slug("concepts"),
            new Slug("a1.2"),
            new Slug("concepts"),
            new Slug("a1.3"),
            new Slug("law"));

    @Test
    void anAttemptIsAddedUpByObjectiveAndCompetency() {
        var result =
                result(70, answer("single", 1), answer("judgement", 1), answer("matching", 0.5), answer("word", 0));
        assertThat(result.total()).isEqualTo(new Tally(2.5, 4));
        assertThat(result.byObjective())
                .containsExactly(
                        Map.entry(new Slug("a1.1"), new Tally(2, 2)),
                        Map.entry(new Slug("a1.2"), new Tally(0.5, 1)),
                        Map.entry(new Slug("a1.3"), new Tally(0, 1)));
        assertThat(result.byCompetency())
                .containsExactly(
                        Map.entry(new Slug("concepts"), new Tally(2.5, 3)),
                        Map.entry(new Slug("law"), new Tally(0, 1)));
        assertThat(result.total().percent()).isEqualTo(63);
        assertThat(result.passed()).isFalse();
    }

    @Test
    void whoMissesACriticalQuestionDoesNotPassHoweverGoodTheRest() {
        var missed = result(50, answer("single", 1), answer("multiple", 1), answer("judgement", 0.5));
        assertThat(missed.total().percent()).isEqualTo(83);
        assertThat(missed.critical()).containsExactly(new Slug("judgement"));
        assertThat(missed.passed()).isFalse();
        assertThat(result(50, answer("single", 0), answer("judgement", 1)).passed())
                .isTrue();
    }

    @Test
    void halvesAreRoundedUpAndTheShownPerCentDecides() {
        assertThat(percentOf(139, 200)).isEqualTo(70);
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < 200; i++) {
            answers.add(answer("single", i < 139 ? 1 : 0));
        }
        assertThat(AttemptResult.of(answers, COMPETENCIES, 70).passed()).isTrue();
        assertThat(AttemptResult.of(answers, COMPETENCIES, 71).passed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0",
        "1, 3, 33",
        "2, 3, 67",
        "1, 8, 13",
        "694, 1000, 69",
        "695, 1000, 70",
        "7, 10, 70",
        "1, 1, 100"
    })
    void perCentAreWhole(int points, int possible, int percent) {
        assertThat(percentOf(points, possible)).isEqualTo(percent);
    }

    @Test
    void thirdsAndSixthsAddUpWithoutLoss() {
        var tally = new Tally(0, 0);
        for (int i = 0; i < 3_000; i++) {
            tally = tally.plus(new Tally(1 / 3.0, 1))
                    .plus(new Tally(1 / 6.0, 0))
                    .plus(new Tally(0.1, 0));
        }
        assertThat(tally.percent()).isEqualTo(60);
        var half = new Tally(1 / 3.0 + 1 / 3.0 + 1 / 3.0 + 0.39, 2);
        assertThat(half.percent()).isEqualTo(70);
    }

    @Test
    void anAttemptWithoutQuestionsIsNotPassed() {
        assertThat(result(0).passed()).isFalse();
        assertThat(result(0).total().percent()).isZero();
    }

    private static int percentOf(int points, int possible) {
        return new Tally(points, possible).percent();
    }

    private static AttemptResult result(int passMark, Answer... answers) {
        return AttemptResult.of(List.of(answers), COMPETENCIES, passMark);
    }

    private static Answer answer(String question, double score) {
        return new Answer(SampleQuestions.named(question), new Grade(score, List.of()));
    }
}
