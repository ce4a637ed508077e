package org.setu.identity.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.setu.identity.OpaqueToken;
import org.setu.identity.links.Link.Purpose;
import org.setu.shared.AccountId;

class LinkTest {
    private static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");
    private final Link confirmation = new Link(OpaqueToken.next(), AccountId.next(), Purpose.CONFIRM, NOON);
    private final Link reset = new Link(OpaqueToken.next(), AccountId.next(), Purpose.RESET, NOON);

    @Test
    void aLinkOpensOnce() {
        assertThat(reset.open(NOON.plusSeconds(1))).isTrue();
        assertThat(reset.open(NOON.plusSeconds(2))).isFalse();
    }

    @Test
    void aNewPasswordMustBeChosenWithinTheHour() {
        assertThat(reset.worksAt(NOON.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(reset.open(NOON.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void anAddressMayBeConfirmedForADay() {
        assertThat(confirmation.worksAt(NOON.plus(Duration.ofHours(23)))).isTrue();
        assertThat(confirmation.worksAt(NOON.plus(Duration.ofHours(24)))).isFalse();
    }
}
