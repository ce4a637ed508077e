package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareDifferenceTest {
    /** Newcombe, Statistics in Medicine 17, 1998, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void theIntervalIsThatOfThePublishedExamples(
            long firstCompleted, long first, long secondCompleted, long second, double low, double high) {
        var difference = new ShareDifference(firstCompleted, first, secondCompleted, second);

        assertThat(difference.low()).isCloseTo(low, within(0.00006));
        assertThat(difference.high()).isCloseTo(high, within(0.00006));
    }

    @Test
    void thePointsAreThoseOfTheSharesAsTheyAreShown() {
        var difference = new ShareDifference(2, 3, 1, 3);

        assertThat(difference.points()).isEqualTo(34);
        assertThat(difference.interval().holdsNothing()).isTrue();
        assertThat(difference.isOfFew()).isTrue();
    }

    @Test
    void nobodyHasNoRate() {
        assertThatThrownBy(() -> new ShareDifference(0, 0, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
