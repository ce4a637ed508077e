package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletionCountsTest {
    @Test
    void theRateIsTheShareOfThoseEnrolledWhoCompleted() {
        assertThat(new CompletionCounts(8, 2, Optional.of(12.5)).rate()).contains(25.0);
    }

    @Test
    void ofNobodyThereIsNoRate() {
        assertThat(CompletionCounts.NONE.rate()).isEmpty();
    }
}
