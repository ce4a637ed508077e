package org.setu.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SnapshotsTest {
    @Test
    void whatIsReadInNoTimeIsReadForEachPage() {
        var age = new Snapshots.Age(0, Duration.ofMillis(200).toNanos());
        assertThat(age.isFresh(1)).isFalse();
        assertThat(age.isUsable(1)).isFalse();
    }

    /** A second more than is cheap: kept for twenty, shown for sixty. */
    @Test
    void whatTakesLongIsKeptForLong() {
        var age = new Snapshots.Age(0, Duration.ofMillis(1_250).toNanos());
        assertThat(age.isFresh(seconds(19))).isTrue();
        assertThat(age.isFresh(seconds(20))).isFalse();
        assertThat(age.isUsable(seconds(59))).isTrue();
        assertThat(age.isUsable(seconds(60))).isFalse();
    }

    @Test
    void whoAskedBeforeReadingBeganIsServedByIt() {
        var age = new Snapshots.Age(100, 0);
        assertThat(age.beganAfter(100)).isTrue();
        assertThat(age.beganAfter(101)).isFalse();
    }

    private static long seconds(int seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
