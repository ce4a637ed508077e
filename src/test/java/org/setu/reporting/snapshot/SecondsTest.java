package org.setu.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecondsTest {
    @Test
    void momentsComeBackAsTheyWent() {
        Instant moment = Instant.parse("2026-11-23T06:00:00Z");

        assertThat(Seconds.instant(Seconds.of(moment))).isEqualTo(moment);
    }

    @Test
    void whatIsFarAwayIsBeforeOrAfterAllElseAndNeverIsLaterStill() {
        int now = Seconds.of(Instant.parse("2026-11-23T06:00:00Z"));

        assertThat(Seconds.of(Instant.parse("1900-01-01T00:00:00Z"))).isLessThan(now);
        assertThat(Seconds.of(Instant.parse("9999-12-31T00:00:00Z")))
                .isGreaterThan(now)
                .isLessThan(Seconds.NEVER);
    }
}
