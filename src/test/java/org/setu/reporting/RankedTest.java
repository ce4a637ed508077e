package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankedTest {
    @Test
    void ofTwoAlikeTheFirstStaysFirst() {
        int[] ranks = {2, 0, 2, Integer.MAX_VALUE, 1};
        assertThat(Ranked.by(number -> ranks[number], 3, 2, 0, 4, 1)).containsExactly(1, 4, 2, 0, 3);
    }
}
