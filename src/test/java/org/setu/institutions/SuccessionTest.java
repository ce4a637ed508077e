package org.setu.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;

/** Amina goes from one office to the next; whatever is told when, she is never at two. */
class SuccessionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);
    private static final Instant NOON = Instant.parse("2026-07-10T06:00:00Z");

    private final AccountId amina = AccountId.next();
    private final AccountId farhana = AccountId.next();
    private final Posting present = confirmed();

    @Test
    void whatWasBeforeEndsTheDayBefore() {
        Posting next = confirmed().from(TODAY);
        Succession.settle(next, List.of(present), TODAY, NOON);

        assertThat(present.worksTo()).contains(TODAY.minusDays(1));
        assertThat(present.isOpen()).isFalse();
        assertThat(next.isOpen()).isTrue();
    }

    @Test
    void whatIsYetToComeLeavesThePresentOneUntilThen() {
        Posting next = confirmed().from(TODAY.plusDays(30));
        Succession.settle(next, List.of(present), TODAY, NOON);

        assertThat(present.isOpen()).isTrue();
        assertThat(present.worksTo()).contains(TODAY.plusDays(29));
    }

    @Test
    void whatIsToldLateGoesInBetween() {
        Posting later = confirmed().from(TODAY.plusDays(60));
        Posting between = confirmed().from(TODAY.plusDays(30));
        Succession.settle(between, List.of(present, later), TODAY, NOON);

        assertThat(present.worksTo()).contains(TODAY.plusDays(29));
        assertThat(between.worksTo()).contains(TODAY.plusDays(59));
        assertThat(later.worksTo()).isEmpty();
    }

    @Test
    void whatIsToldForTheSameDayTakesItsPlace() {
        Posting mistaken = confirmed().from(TODAY.plusDays(30));
        Posting right = confirmed().from(TODAY.plusDays(30));
        Succession.settle(right, List.of(mistaken), TODAY, NOON);

        assertThat(mistaken.isOpen()).isFalse();
        assertThat(right.isOpen()).isTrue();
    }

    @Test
    void whatSheSaidHerselfIsSettledByWhatIsConfirmed() {
        var claim = new Posting(amina, Workplace.elsewhere("Port Office", "Clerk"), NOON);
        var announced = new Posting(amina, Workplace.at(InstitutionId.next(), "Clerk"), NOON).from(TODAY.plusDays(5));
        Succession.settle(confirmed(), List.of(present, claim, announced), TODAY, NOON);

        assertThat(present.isOpen()).isFalse();
        assertThat(present.worksTo()).as("nobody told the day").isEmpty();
        assertThat(claim.isOpen()).isFalse();
        assertThat(announced.isOpen()).as("it is about a day to come").isTrue();
    }

    private Posting confirmed() {
        var posting = new Posting(amina, Workplace.at(InstitutionId.next(), "Officer"), NOON.minusSeconds(9_000_000));
        posting.confirm(farhana, NOON.minusSeconds(8_000_000));
        return posting;
    }
}
