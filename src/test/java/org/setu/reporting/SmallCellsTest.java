package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                .containsExactly("MALE 60 25", "* 43 21");
    }

    @Test
    void ofAGroupThatCompletedAlmostAllNothingIsToldOfCompletion() {
        assertThat(shown(new Counted("FEMALE", 40, 38), new Counted("MALE", 60, 25), new Counted("", 30, 12)))
                .as("two who did not complete would be known")
                .containsExactly("FEMALE 40 –", "MALE 60 25", " 30 –");
    }

    @Test
    void whereHiddenGroupsCompletedToTheLastTheSumDoesNotTellItEither() {
        assertThat(shown(new Counted("FEMALE", 6, 6), new Counted("MALE", 6, 6), new Counted("", 100, 50)))
                .as("62 in all, less 50, would be all twelve")
                .containsExactly("FEMALE 6 –", "MALE 6 –", " 100 –");
    }

    @Test
    void manyGroupsThatTogetherAreFewStayHiddenWithAnother() {
        assertThat(shown(
                        new Counted("BARGUNA", 1, 0),
                        new Counted("BHOLA", 1, 1),
                        new Counted("DHAKA", 90, 50),
                        new Counted("KHULNA", 20, 10)))
                .containsExactly("DHAKA 90 50", "* 22 11");
    }

    @Test
    void twoGroupsOfWhichOneIsSmallAreBothHidden() {
        assertThat(shown(new Counted("FEMALE", 4, 2), new Counted("MALE", 60, 25)))
                .containsExactly("* 64 27");
    }

    @Test
    void whereEverybodyIsOfARareGroupNotEvenTheGroupsAreTold() {
        assertThat(shown(
                        new Counted("BARGUNA", 1, 1),
                        new Counted("BHOLA", 1, 0),
                        new Counted("FENI", 2, 1),
                        new Counted("KHULNA", 3, 2)))
                .as("the names and the sum would tell how many there are of each")
                .containsExactly("* 7 –");
    }

    private static List<String> shown(Counted... rows) {
        return SmallCells.guarded(List.of(rows)).stream()
                .map(row -> row.group() + " " + row.enrolled() + " "
                        + row.completed().map(Object::toString).orElse("–"))
                .toList();
    }
}
