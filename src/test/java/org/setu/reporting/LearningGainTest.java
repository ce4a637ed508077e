package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearningGainTest {
    @Test
    void thePointsAreTheDifferenceOfWhatIsShown() {
        var gain = new LearningGain(12, 41.4, 73.6);

        assertThat(gain.percentBefore()).isEqualTo(41);
        assertThat(gain.percentAfter()).isEqualTo(74);
        assertThat(gain.points()).isEqualTo(33);
        assertThat(new LearningGain(5, 80, 72.5).points()).isEqualTo(-7);
    }

    @Test
    void ofFewerThanFiveNothingIsTold() {
        assertThat(new LearningGain(4, 40, 80).isTold()).isFalse();
        assertThat(new LearningGain(5, 40, 80).isTold()).isTrue();
    }
}
