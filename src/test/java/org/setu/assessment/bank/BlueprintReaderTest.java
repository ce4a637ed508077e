package org.setu.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.assessment.Blueprint;
import org.setu.assessment.Question.Difficulty;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.shared.Slug;

class BlueprintReaderTest {
    private final Findings findings = new Findings();

    @Test
    void aBlueprintIsReadAsItStandsInTheCourse() {
        var blueprint = read("[{objective: a1.1, count: 3}, {competency: concepts, difficulty: medium, count: 2}]");
        assertThat(findings.all()).isEmpty();
        assertThat(blueprint.size()).isEqualTo(5);
        assertThat(blueprint.draws())
                .containsExactly(
                        new Blueprint.Draw(new Blueprint.OfObjective(new Slug("a1.1")), Optional.empty(), 3),
                        new Blueprint.Draw(
                                new Blueprint.OfCompetency(new Slug("concepts")), Optional.of(Difficulty.MEDIUM), 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {objective: a1.1}                            | DRAW_COUNT
                    {objective: a1.1, count: 0}                  | DRAW_COUNT
                    {objective: a1.1, count: 999}                | DRAW_COUNT
                    {objective: a1.1, count: many}               | DRAW_COUNT
                    {count: 3}                                   | DRAW_FROM_WHERE
                    {objective: a1.1, competency: c, count: 3}   | DRAW_FROM_WHERE
                    {objective: A 1, count: 3}                   | VALUE_MISSING
                    {objective: a1.1, difficulty: odd, count: 3} | VALUE_UNKNOWN
                    {objective: a1.1, counts: 3, count: 3}       | KEY_UNKNOWN
                    """)
    void aTrainerIsToldWhatADrawLacks(String draw, Fault fault) {
        read("[" + draw + "]");
        assertThat(findings.all()).extracting(Finding::key).containsExactly(fault.key());
    }

    private Blueprint read(String draws) {
        return BlueprintReader.read(
                "a1-quiz", YamlNode.read(draws, "course.yaml", 1, findings).orElseThrow(), findings);
    }
}
