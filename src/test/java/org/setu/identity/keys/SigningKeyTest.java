package org.setu.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
    private static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");
    private final Seal seal = new Seal(new byte[32]);
    private final SigningKey key = new SigningKey(1, seal, NOON);

    @Test
    void whoHasTheSecretOpensTheKey() throws GeneralSecurityException {
        assertThat(key.open(seal).isPrivate()).isTrue();
        assertThat(key.open(seal).getKeyID()).isEqualTo(key.id());
    }

    @Test
    void whoHasAnotherSecretDoesNot() {
        byte[] other = new byte[32];
        other[0] = 1;

        assertThatThrownBy(() -> key.open(new Seal(other))).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void whatIsPublishedHoldsNothingPrivate() {
        assertThat(key.publicJwk()).contains("\"n\"", "\"e\"", key.id()).doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    @Test
    void theSealHoldsForOneNameOnly() {
        String closed = seal.close("one", "text");

        assertThatThrownBy(() -> seal.open("other", closed)).isInstanceOf(GeneralSecurityException.class);
    }
}
