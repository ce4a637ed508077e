package org.setu.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;

class PostingTest {
    private static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");
    private final AccountId farhana = AccountId.next();
    private final Posting claim =
            new Posting(AccountId.next(), Workplace.elsewhere("Port Health Office", "Officer"), NOON);

    @Test
    void aClaimIsConfirmedOnce() {
        claim.confirm(farhana, NOON.plusSeconds(60));
        claim.confirm(farhana, NOON.plusSeconds(90));

        assertThat(claim.confirmedAt()).contains(NOON.plusSeconds(60));
    }

    @Test
    void whatWasToldInAdvanceIsOverAfterItsLastDay() {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        claim.confirm(farhana, NOON);
        claim.leave(lastDay.plusDays(1), farhana, LocalDate.of(2026, 11, 23), NOON);

        assertThat(claim.isOpen()).isTrue();
        assertThat(claim.isOver(lastDay)).isFalse();
        assertThat(claim.isOver(lastDay.plusDays(1))).isTrue();
    }

    @Test
    void whatIsOverIsNotConfirmed() {
        claim.end(NOON.plusSeconds(60));
        claim.confirm(farhana, NOON.plusSeconds(90));

        assertThat(claim.isConfirmed()).isFalse();
    }

    @Test
    void anInstitutionThatIsFoundInTheTreeTakesThePlaceOfItsName() {
        var office = InstitutionId.next();
        claim.assignTo(office);

        assertThat(claim.institution()).contains(office);
        assertThat(claim.otherName()).isEmpty();
    }

    @Test
    void theSameClaimIsKnownAgain() {
        assertThat(claim.says(Workplace.elsewhere("Port Health Office", "Officer")))
                .isTrue();
        assertThat(claim.says(Workplace.elsewhere("Port Health Office", "Director")))
                .isFalse();
    }
}
