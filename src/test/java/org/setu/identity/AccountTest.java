package org.setu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

class AccountTest {
    private static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");
    private final Account rezaul = new Account(
            AccountId.next(),
            new Registration(
                    new EmailAddress("rezaul@bmet.gov.bd"),
                    LocalizedText.of("Rezaul Karim", "রেজাউল করিম"),
                    ParticipantKind.GOVERNMENT,
                    Optional.empty(),
                    Optional.of(District.CUMILLA),
                    Language.BN,
                    new PasswordHash("$argon2id$…")),
            NOON);

    @Test
    void theAddressIsConfirmedOnce() {
        assertThat(rezaul.isConfirmed()).isFalse();
        assertThat(rezaul.confirmEmail(NOON.plusSeconds(60))).isPresent();
        assertThat(rezaul.confirmEmail(NOON.plusSeconds(90))).isEmpty();
        assertThat(rezaul.confirmedAt()).contains(NOON.plusSeconds(60));
    }

    @Test
    void lettersAreWrittenInThePersonsLanguage() {
        assertThat(rezaul.addressee().language()).isEqualTo(Language.BN);
        rezaul.changeLanguage(Language.EN);
        assertThat(rezaul.addressee().language()).isEqualTo(Language.EN);
    }

    @Test
    void whoIsErasedKeepsAnIdAndAKindAlone() {
        AccountId id = rezaul.id();
        rezaul.confirmEmail(NOON);
        rezaul.erase(new PasswordHash("$argon2id$of nobody"), NOON.plusSeconds(60));

        assertThat(rezaul.isErased()).isTrue();
        assertThat(rezaul.isConfirmed()).as("may sign in").isFalse();
        assertThat(rezaul.id()).isEqualTo(id);
        assertThat(rezaul.kind()).isEqualTo(ParticipantKind.GOVERNMENT);
        assertThat(rezaul.district()).isEmpty();
        assertThat(rezaul.name().in(Language.EN) + rezaul.name().in(Language.BN))
                .isEmpty();
        assertThat(rezaul.email().value()).doesNotContain("rezaul").endsWith(".invalid");
        assertThat(EmailAddress.parse(rezaul.email().value())).isPresent();
    }

    @Test
    void aHashedPasswordDoesNotShowItselfInLogs() {
        assertThat(rezaul.password().toString()).doesNotContain("argon2id");
    }
}
