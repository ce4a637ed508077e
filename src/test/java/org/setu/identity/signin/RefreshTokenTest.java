package org.setu.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setu.identity.OpaqueToken;
import org.setu.identity.signin.RefreshToken.Verdict;

class RefreshTokenTest {
    private static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");
    private final RefreshToken token = new RefreshToken(OpaqueToken.next(), UUID.randomUUID(), NOON);

    @Test
    void theNewestIsTakenForThirtyDays() {
        assertThat(token.shownAt(NOON.plus(Duration.ofDays(30)).minusSeconds(1)))
                .isEqualTo(Verdict.CURRENT);
        assertThat(token.shownAt(NOON.plus(Duration.ofDays(30)))).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void tabsThatOpenTogetherMayShowTheSameOne() {
        token.replace(NOON);

        assertThat(token.shownAt(NOON.plusSeconds(30))).isEqualTo(Verdict.PARALLEL);
    }

    @Test
    void anOldOneThatIsShownLaterWasStolen() {
        token.replace(NOON);

        assertThat(token.shownAt(NOON.plusSeconds(31))).isEqualTo(Verdict.REUSED);
    }

    @Test
    void replacingItAgainDoesNotLengthenThePatience() {
        token.replace(NOON);
        token.replace(NOON.plusSeconds(20));

        assertThat(token.shownAt(NOON.plusSeconds(31))).isEqualTo(Verdict.REUSED);
    }

    @Test
    void onlyTheNewestAndItsParallelsAreTrusted() {
        assertThat(Verdict.CURRENT.isTrusted()).isTrue();
        assertThat(Verdict.PARALLEL.isTrusted()).isTrue();
        assertThat(Verdict.REUSED.isTrusted()).isFalse();
        assertThat(Verdict.EXPIRED.isTrusted()).isFalse();
    }
}
