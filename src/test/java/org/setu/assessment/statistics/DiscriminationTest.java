package org.setu.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DiscriminationTest {
    /**
     * r = 0.5 of 103 people. Fisher: z = 0.5 ln(1.5 / 0.5) = 0.549306, give or take 1.96 / root of 100 = 0.196: 0.353306 and 0.745306, whose
     * hyperbolic tangents are 0.33930 and 0.63234.
     */
    @Test
    void theTrueValueLiesWithinFishersInterval() {
        Discrimination found =
                Discrimination.of(new Pairs(103, 0, 103, 0, 103, 51.5)).orElseThrow();

        assertThat(found.value()).isCloseTo(0.5, within(1e-9));
        assertThat(found.low()).isCloseTo(0.33930, within(0.00001));
        assertThat(found.high()).isCloseTo(0.63234, within(0.00001));
    }

    @Test
    void ofTwentyNinePeopleNothingIsSaid() {
        assertThat(Discrimination.of(new Pairs(29, 0, 29, 0, 29, 14.5))).isEmpty();
        assertThat(Discrimination.of(new Pairs(30, 0, 30, 0, 30, 15))).isPresent();
    }

    @Test
    void aPerfectCorrelationHasAnIntervalToo() {
        Discrimination found =
                Discrimination.of(new Pairs(30, 0, 30, 0, 30, 30)).orElseThrow();

        assertThat(found.value()).isEqualTo(1);
        assertThat(found.high()).isBetween(found.low(), 1.0);
    }
}
