package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setu.reporting.LearningGain.Interval;

class LearningGainTest {
    @Test
    void thePointsAreTheDifferenceOfWhatIsShown() {
        var gain = new LearningGain(12, 41.4, 73.6, 9);

        assertThat(gain.percentBefore()).isEqualTo(41);
        assertThat(gain.percentAfter()).isEqualTo(74);
        assertThat(gain.points()).isEqualTo(33);
        assertThat(new LearningGain(5, 80, 72.5, 9).points()).isEqualTo(-7);
    }

    @Test
    void ofFewerThanFiveNothingIsTold() {
        assertThat(new LearningGain(4, 40, 80, 10).isTold()).isFalse();
        assertThat(new LearningGain(4, 40, 80, 10).interval()).isEmpty();
        assertThat(new LearningGain(5, 40, 80, 10).isTold()).isTrue();
    }

    /** Student's own data: the hours of sleep that ten patients gained by one drug over another, mean 1.58, s = 1.23, here times ten. */
    @Test
    void theIntervalIsThatOfThePairedTTest() {
        assertThat(new LearningGain(10, 0, 15.8, 12.3).interval()).contains(new Interval(7, 25));
    }

    @Test
    void aDifferenceThatMayBeChanceIsToldApart() {
        assertThat(new Interval(-2, 5).holdsNothing()).isTrue();
        assertThat(new Interval(1, 5).holdsNothing()).isFalse();
        assertThat(new Interval(-9, -1).holdsNothing()).isFalse();
    }
}
