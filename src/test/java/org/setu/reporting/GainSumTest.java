package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GainSumTest {
    /** By hand: differences 10, 20, 60; mean 30; squares 400 + 100 + 900 = 1,400; divided by 2 is 700. */
    @Test
    void pairsAreAddedUpOneByOne() {
        var sum = new GainSum();
        sum.add(40, 50);
        sum.add(50, 70);
        sum.add(30, 90);
        LearningGain gain = sum.gain();
        assertThat(gain.people()).isEqualTo(3);
        assertThat(gain.before()).isCloseTo(40, within(1e-9));
        assertThat(gain.after()).isCloseTo(70, within(1e-9));
        assertThat(gain.deviation()).isCloseTo(Math.sqrt(700), within(1e-9));
    }

    @Test
    void onePersonDeviatesFromNobody() {
        var sum = new GainSum();
        sum.add(40, 50);
        assertThat(sum.gain().deviation()).isZero();
    }
}
