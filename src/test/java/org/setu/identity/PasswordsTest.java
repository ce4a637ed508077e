package org.setu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.identity.Passwords.Objection;

class PasswordsTest {
    private static final String EMAIL = "rezaul@bmet.gov.bd";
    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(strings = {"bridge-demo-2026", "bricks over the river", "নদীর ওপর নতুন সেতু", "টাকা টাকা নদী"})
    void longOnesOfAnySortAreTaken(String password) {
        assertThat(passwords.objectTo(password, EMAIL)).isEmpty();
    }

    @Test
    void whoDoesNotExistCostsAsMuchAsWhoDoes() {
        String costs = passwords.hash("bridge-demo-2026").phc().split("\\$")[3];

        assertThat(Passwords.NOBODYS.phc().split("\\$")[3]).isEqualTo(costs);
        assertThat(passwords.matches(Optional.empty(), "bridge-demo-2026")).isFalse();
    }

    @Test
    void shortOnesAreRefusedByLettersNotBytes() {
        assertThat(passwords.objectTo("elevenchars", EMAIL)).contains(Objection.TOO_SHORT);
        assertThat(passwords.objectTo("😀😀😀😀😀😀", EMAIL)).contains(Objection.TOO_SHORT);
    }

    @Test
    void whatNobodyTypesIsTooLong() {
        assertThat(passwords.objectTo("ab cd ".repeat(200_000), EMAIL)).contains(Objection.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bangladesh1971",
                "Bangladesh!1234",
                "password12345",
                "aaaaaaaaaaaa",
                "abababababab",
                "abcdefghijklm",
                "123456789012",
                "qwertyuiopas",
                "dhakadhakadhaka"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThat(passwords.objectTo(password, EMAIL)).contains(Objection.COMMON);
    }

    @Test
    void theAddressItselfIsRefused() {
        assertThat(passwords.objectTo("Rezaul@bmet.gov.bd", EMAIL)).contains(Objection.LIKE_EMAIL);
    }

    @Test
    void theRightOneMatchesAndNoOther() {
        Optional<PasswordHash> hash = Optional.of(passwords.hash("bricks over the river"));

        assertThat(passwords.matches(hash, "bricks over the river")).isTrue();
        assertThat(passwords.matches(hash, "bricks over the River")).isFalse();
        assertThat(passwords.matches(hash, "")).isFalse();
    }

    @Test
    void nobodyHasAPassword() {
        assertThat(passwords.matches(Optional.empty(), "")).isFalse();
    }

    @Test
    void aBanglaPasswordMatchesHoweverTheKeyboardSpellsIt() {
        var composed = Optional.of(passwords.hash("নদীর ও\u09dfেসাইড"));

        assertThat(passwords.matches(composed, "নদীর ও\u09af\u09bcেসাইড")).isTrue();
    }

    @Test
    void theHashTellsItsCostsAndNeverRepeats() {
        String one = passwords.hash("bricks over the river").phc();

        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("bricks over the river").phc()).isNotEqualTo(one);
    }
}
