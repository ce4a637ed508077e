package org.setu.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;

class NominationTest {
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final AccountId MANAGER = AccountId.next();

    @Test
    void theFirstWordIsTheLastOne() {
        var nomination = new Nomination(call(Optional.empty()), AccountId.next(), "", AccountId.next(), NOON);
        assertThat(nomination.isOpen()).isTrue();

        nomination.decline("Too new", MANAGER, NOON);
        nomination.approve("After all", MANAGER, NOON.plusSeconds(1));

        assertThat(nomination.isOpen()).isFalse();
        assertThat(nomination.isDeclined()).isTrue();
        assertThat(nomination.because()).isEqualTo("Too new");
        assertThat(nomination.decidedAt()).contains(NOON);
    }

    @Test
    void aCallIsOpenToTheEndOfItsDayUnlessItIsEndedAndCanBeOpenedAgain() {
        Call call = call(Optional.empty());
        assertThat(call.isOpen(TODAY)).isTrue();
        assertThat(call.isOpen(TODAY.plusDays(1))).isFalse();

        call.end(NOON);
        assertThat(call.isOpen(TODAY)).isFalse();

        call.askAgain(Optional.of(2), TODAY.plusDays(5));
        assertThat(call.isOpen(TODAY.plusDays(5))).isTrue();
    }

    @Test
    void placesAreCountedDownAndNeverBelowNone() {
        assertThat(call(Optional.of(2)).placesLeft(1)).contains(1);
        assertThat(call(Optional.of(2)).placesLeft(3)).contains(0);
        assertThat(call(Optional.empty()).placesLeft(3)).isEmpty();
    }

    private static Call call(Optional<Integer> places) {
        return new Call(CohortId.next(), InstitutionId.next(), places, TODAY, MANAGER, NOON);
    }
}
