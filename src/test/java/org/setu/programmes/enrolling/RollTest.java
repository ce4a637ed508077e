package org.setu.programmes.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.setu.identity.EmailAddress;
import org.setu.learning.EnrolMany.Objection;
import org.setu.learning.Refusal;
import org.setu.programmes.enrolling.Roll.Fate;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

class RollTest {
    private static final EmailAddress AMINA = new EmailAddress("amina@office.example");
    private static final EmailAddress KAMAL = new EmailAddress("kamal@office.example");
    private static final EmailAddress SHIRIN = new EmailAddress("shirin@office.example");
    private static final AccountId AMINAS = AccountId.next();
    private static final AccountId KAMALS = AccountId.next();

    @Test
    void whoHasAnAccountIsEnrolledAndWhoHasNoneInvited() {
        Roll roll = roll(Set.of(), Set.of(), Map.of(), 2);

        assertThat(fate(roll, AMINA)).isEqualTo(Fate.ENROLS);
        assertThat(fate(roll, SHIRIN)).isEqualTo(Fate.INVITES);
    }

    @Test
    void whoComesAfterTheLastSeatWaits() {
        Roll roll = roll(Set.of(), Set.of(), Map.of(), 1);

        assertThat(fate(roll, AMINA)).isEqualTo(Fate.ENROLS);
        assertThat(fate(roll, KAMAL)).isEqualTo(Fate.WAITS);
        assertThat(fate(roll, SHIRIN)).isEqualTo(Fate.WAITS);
    }

    @Test
    void whoIsInAlreadyTakesNoSecondSeat() {
        Roll roll = roll(Set.of(AMINAS), Set.of(SHIRIN), Map.of(), 1);

        assertThat(fate(roll, AMINA)).isEqualTo(Fate.MEMBER);
        assertThat(fate(roll, SHIRIN)).isEqualTo(Fate.MEMBER);
        assertThat(fate(roll, KAMAL)).isEqualTo(Fate.ENROLS);
        assertThat(fate(roll, KAMAL)).as("once admitted they are in").isEqualTo(Fate.MEMBER);
    }

    @Test
    void whoMayNotEnrolInACourseTakesNoSeat() {
        var closed = new Objection(new Slug("water"), Refusal.OTHER_AUDIENCE);
        Roll roll = roll(Set.of(), Set.of(), Map.of(AMINAS, closed), 1);

        assertThat(roll.admit(AMINA).objection()).contains(closed);
        assertThat(fate(roll, AMINA)).isEqualTo(Fate.REFUSED);
        assertThat(fate(roll, KAMAL)).isEqualTo(Fate.ENROLS);
    }

    private static Roll roll(
            Set<AccountId> members, Set<EmailAddress> invited, Map<AccountId, Objection> objections, long free) {
        return new Roll(Map.of(AMINA, AMINAS, KAMAL, KAMALS), members, invited, objections, free);
    }

    private static Fate fate(Roll roll, EmailAddress email) {
        return roll.admit(email).fate();
    }
}
