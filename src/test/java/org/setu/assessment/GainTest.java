package org.setu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.assessment.AttemptResult.Tally;
import org.setu.shared.Slug;

class GainTest {
    private static final String BEFORE = detail(
            "\"a1.1\":{\"points\":1.5,\"possible\":3},\"a1.2\":{\"points\":1,\"possible\":1}",
            "\"concepts\":{\"points\":2.5,\"possible\":4}");
    private static final String AFTER = detail(
            "\"a1.1\":{\"points\":3,\"possible\":3},\"a1.2\":{\"points\":0,\"possible\":1}",
            "\"concepts\":{\"points\":3,\"possible\":3},\"rights\":{\"points\":0,\"possible\":1}");

    @Test
    void pointsBeforeAndAfterStandBesideOneAnother() {
        Gain gain = Gain.between(Optional.of(BEFORE), AFTER);

        assertThat(gain.total()).isEqualTo(line(new Tally(2.5, 4), new Tally(3, 4)));
        assertThat(gain.byCompetency())
                .containsEntry(new Slug("concepts"), line(new Tally(2.5, 4), new Tally(3, 3)))
                .containsEntry(new Slug("rights"), new Gain.Line(Optional.empty(), Optional.of(new Tally(0, 1))));
    }

    @Test
    void whoLeftTheFirstTestOutIsToldOfTheSecondAlone() {
        Gain gain = Gain.between(Optional.empty(), AFTER);

        assertThat(gain.total().before()).isEmpty();
        assertThat(gain.total().after()).contains(new Tally(3, 4));
        assertThat(gain.byCompetency().values()).extracting(Gain.Line::before).containsOnly(Optional.empty());
    }

    @Test
    void aResultsOwnDetailIsUnderstood() {
        var answers = List.of(new AttemptResult.Answer(
                SampleQuestions.named("single"),
                org.setu.assessment.grading.Grader.grade(
                        SampleQuestions.named("single"), SampleQuestions.rightAnswer("single"))));
        var result = AttemptResult.of(answers, java.util.Map.of(new Slug("a1.1"), new Slug("concepts")), 0);
        var sheet =
                new AnswerSheet(List.of(), new org.setu.assessment.bank.Pool(java.util.Map.of(), java.util.Map.of()));

        Gain gain = Gain.between(Optional.empty(), ResultDetail.json(result, sheet));

        assertThat(gain.total().after()).contains(new Tally(1, 1));
        assertThat(gain.byCompetency()).containsOnlyKeys(new Slug("concepts"));
    }

    private static Gain.Line line(Tally before, Tally after) {
        return new Gain.Line(Optional.of(before), Optional.of(after));
    }

    private static String detail(String objectives, String competencies) {
        return "{\"questions\":[],\"objectives\":{" + objectives + "},\"competencies\":{" + competencies
                + "},\"critical\":[]}";
    }
}
