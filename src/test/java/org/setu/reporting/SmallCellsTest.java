package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.setu.reporting.SmallCells.Counted;

class SmallCellsTest {
    @Test
    void whatIsLargeEnoughIsTold() {
        assertThat(shown(new Counted("FEMALE", 40, 20), new Counted("MALE", 60, 25)))
                .containsExactly("FEMALE 40 20", "MALE 60 25");
    }

    @Test
    void aSmallGroupTakesTheNextSmallestAlongSoThatTheSumDoesNotTellIt() {
        assertThat(shown(new Counted("FEMALE", 40, 20), new Counted("MALE", 60, 25), new Counted("THIRD", 3, 1)))
                .containsExactly("FEMALE – –", "MALE 60 25", "THIRD – –");
    }

    @Test
    void ofAGroupThatCompletedAlmostAllNothingIsToldOfCompletion() {
        assertThat(shown(new Counted("FEMALE", 40, 38), new Counted("MALE", 60, 25), new Counted("", 30, 12)))
                .as("two who did not complete would be known")
                .containsExactly("FEMALE 40 –", "MALE 60 25", " 30 –");
    }

    @Test
    void manyGroupsThatTogetherAreFewStayHiddenWithAnother() {
        assertThat(shown(
                        new Counted("BARGUNA", 1, 0),
                        new Counted("BHOLA", 1, 1),
                        new Counted("DHAKA", 90, 50),
                        new Counted("KHULNA", 20, 10)))
                .containsExactly("BARGUNA – –", "BHOLA – –", "DHAKA 90 50", "KHULNA – –");
    }

    @Test
    void twoGroupsOfWhichOneIsSmallAreBothHidden() {
        assertThat(shown(new Counted("FEMALE", 4, 2), new Counted("MALE", 60, 25)))
                .containsExactly("FEMALE – –", "MALE – –");
    }

    private static List<String> shown(Counted... rows) {
        return SmallCells.guarded(List.of(rows)).stream()
                .map(row -> Stream.of(row.enrolled(), row.completed())
                        .map(number -> number.map(Object::toString).orElse("–"))
                        .reduce(row.group(), (one, other) -> one + " " + other))
                .toList();
    }
}
