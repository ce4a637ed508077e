package org.setu.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.identity.EmailAddress;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;

class MemberTest {
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 8, 1);
    private static final AccountId MANAGER = AccountId.next();

    @Test
    void remindersComeAWeekBeforeTheDayAndADayAndAWeekAfterIt() {
        Member amina = seated();
        assertThat(amina.nextReminder()).contains(LocalDate.of(2026, 7, 25));

        amina.planReminders(DEADLINE, LocalDate.of(2026, 7, 25));
        assertThat(amina.nextReminder()).contains(LocalDate.of(2026, 8, 2));

        amina.planReminders(DEADLINE, LocalDate.of(2026, 8, 2));
        assertThat(amina.nextReminder()).contains(LocalDate.of(2026, 8, 8));

        amina.planReminders(DEADLINE, LocalDate.of(2026, 8, 8));
        assertThat(amina.nextReminder()).isEmpty();
    }

    @Test
    void whoWaitsForASeatIsNotReminded() {
        Member amina = Member.known(CohortId.next(), AccountId.next(), Language.BN, Member.How.HAND, MANAGER, NOON);

        amina.planReminders(DEADLINE, TODAY);

        assertThat(amina.nextReminder()).isEmpty();
    }

    @Test
    void anExtensionMovesTheDayAndItsReminders() {
        Member amina = seated();

        amina.extend(LocalDate.of(2026, 9, 1), TODAY);

        assertThat(amina.due(DEADLINE)).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(amina.nextReminder()).contains(LocalDate.of(2026, 8, 25));
    }

    @Test
    void aWeekAfterTheDayTheFocalPointIsToldOnceWhateverRemindersWentOut() {
        Member amina = seated();
        assertThat(amina.escalation()).contains(LocalDate.of(2026, 8, 8));

        amina.planNextReminder(DEADLINE, LocalDate.of(2026, 8, 8));
        assertThat(amina.escalation())
                .as("the last reminder is of that day, too")
                .contains(LocalDate.of(2026, 8, 8));
        amina.escalate();
        assertThat(amina.escalation()).isEmpty();

        amina.extend(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 9));
        assertThat(amina.escalation()).contains(LocalDate.of(2026, 9, 8));
        amina.leave(MANAGER, NOON);
        assertThat(amina.escalation()).isEmpty();
    }

    @Test
    void whatPassedBeforeSomebodyCameIsToldToNobody() {
        Member amina = Member.known(CohortId.next(), AccountId.next(), Language.BN, Member.How.HAND, MANAGER, NOON);

        amina.seat(TODAY.minusDays(7), TODAY, NOON);

        assertThat(amina.escalation()).isEmpty();
    }

    @Test
    void nobodyIsRemindedTwiceWithinADay() {
        Member amina = seated();

        assertThat(amina.remind(NOON)).isTrue();
        assertThat(amina.remind(NOON.plus(Duration.ofHours(23)))).isFalse();
        assertThat(amina.remind(NOON.plus(Duration.ofHours(24)))).isTrue();
    }

    @Test
    void whatWasWrittenDownOfSomebodyGoesWhenTheyHaveAnAccount() {
        var person = new Person(
                new EmailAddress("amina@office.example"),
                "Amina Begum",
                "",
                Optional.of(InstitutionId.next()),
                "Clerk",
                Language.EN);
        Member amina = Member.invited(CohortId.next(), person, Member.How.SHEET, MANAGER, NOON);
        assertThat(amina.invitee().orElseThrow().name().in(Language.BN)).isEqualTo("Amina Begum");

        AccountId account = AccountId.next();
        amina.join(account);

        assertThat(amina.account()).contains(account);
        assertThat(amina.email()).isEmpty();
        assertThat(amina.invitee()).isEmpty();
    }

    private static Member seated() {
        Member member = Member.known(CohortId.next(), AccountId.next(), Language.BN, Member.How.HAND, MANAGER, NOON);
        member.seat(DEADLINE, TODAY, NOON);
        return member;
    }
}
