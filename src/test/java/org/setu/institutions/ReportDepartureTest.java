package org.setu.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.setu.institutions.ReportDeparture.Outcome;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;

class ReportDepartureTest {
    private static final Instant NOON = Instant.parse("2026-05-04T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate MOVES = LocalDate.of(2026, 7, 1);
    private final InstitutionId bureau = InstitutionId.next();
    private final InstitutionId ministry = InstitutionId.next();
    private final AccountId person = AccountId.next();

    @Test
    void whereSomebodyWorksByThenAtAnotherInstitutionIsForOthersToTell() {
        Posting now = confirmed(bureau);
        Posting then = confirmed(ministry).from(MOVES);
        now.endBefore(MOVES, TODAY, NOON);
        List<Posting> had = List.of(now, then);

        assertThat(ReportDeparture.look(had, MOVES.plusMonths(1), answeringFor(bureau)))
                .isEqualTo(Outcome.NOT_POSTED);
        assertThat(ReportDeparture.look(had, MOVES.plusMonths(1), answeringFor(ministry)))
                .isEqualTo(Outcome.LEFT);
        assertThat(ReportDeparture.look(had, MOVES.minusMonths(1), answeringFor(bureau)))
                .isEqualTo(Outcome.LEFT);
    }

    private Posting confirmed(InstitutionId institution) {
        var posting = new Posting(person, Workplace.at(institution, "Officer"), NOON);
        posting.confirm(AccountId.next(), NOON);
        return posting;
    }

    private static ManagedInstitutions answeringFor(InstitutionId institution) {
        return new ManagedInstitutions(false, Set.of(institution));
    }
}
