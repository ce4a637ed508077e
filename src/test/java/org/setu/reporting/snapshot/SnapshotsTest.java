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
    void aBusyMomentDoesNotMakeSmallFiguresOldAndGrowthIsNoticed() {
        var lately = new Snapshots.Lately();
        assertThat(lately.usual(seconds(2))).as("after a start").isZero();
        assertThat(lately.usual(seconds(1))).isEqualTo(seconds(1));
        assertThat(lately.usual(seconds(9))).isEqualTo(seconds(1));
        for (int time = 0; time < 4; time++) {
            lately.usual(seconds(7));
        }
        assertThat(lately.usual(seconds(8))).isEqualTo(seconds(7));
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
