package org.setu.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.setu.courses.CourseCard.EnrolmentRule;
import org.setu.shared.AccountId;

class EnrolmentPolicyTest {
    private static final EnrolmentRule OFFICIALS_OF_DPHE =
            CleanWater.COURSE.card().enrolment();
    private static final LocalDate WITHIN = LocalDate.parse("2026-12-01");

    private static Applicant somebody(String kind, String... institutions) {
        return new Applicant(AccountId.next(), kind, Set.of(institutions));
    }

    private static Optional<Refusal> objection(Applicant applicant, LocalDate day) {
        return EnrolmentPolicy.firstObjection(applicant, OFFICIALS_OF_DPHE, day);
    }

    @Test
    void anOfficialOfTheInstitutionMayEnrolWithinTheDates() {
        assertThat(objection(somebody("government", "dphe", "lgd"), WITHIN)).isEmpty();
    }

    @Test
    void theFirstAndTheLastDayBelongToTheDates() {
        assertThat(objection(somebody("government", "dphe"), LocalDate.parse("2026-11-01")))
                .isEmpty();
        assertThat(objection(somebody("government", "dphe"), LocalDate.parse("2027-12-31")))
                .isEmpty();
    }

    @Test
    void theDayBeforeItIsNotYetOpenAndTheDayAfterItIsClosed() {
        assertThat(objection(somebody("government", "dphe"), LocalDate.parse("2026-10-31")))
                .contains(Refusal.NOT_YET_OPEN);
        assertThat(objection(somebody("government", "dphe"), LocalDate.parse("2028-01-01")))
                .contains(Refusal.CLOSED);
    }

    @Test
    void anotherKindOfParticipantIsToldSo() {
        assertThat(objection(somebody("media", "dphe"), WITHIN)).contains(Refusal.OTHER_AUDIENCE);
    }

    @Test
    void anOfficialOfAnotherInstitutionIsToldSo() {
        assertThat(objection(somebody("government", "bmet"), WITHIN)).contains(Refusal.OTHER_INSTITUTION);
        assertThat(objection(somebody("government"), WITHIN)).contains(Refusal.OTHER_INSTITUTION);
    }

    @Test
    void aRuleThatSaysNothingRefusesNobody() {
        var open = new EnrolmentRule(Set.of(), Set.of(), Optional.empty(), Optional.empty());
        assertThat(EnrolmentPolicy.firstObjection(somebody("media"), open, WITHIN))
                .isEmpty();
    }
}
