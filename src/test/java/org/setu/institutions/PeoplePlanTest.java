package org.setu.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.institutions.importing.DayText;
import org.setu.institutions.importing.Fault;
import org.setu.institutions.importing.PeopleLine;
import org.setu.institutions.importing.PeopleLine.Change;
import org.setu.institutions.importing.PeoplePlan;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;
import org.setu.sheets.Sheet;
import org.setu.sheets.SheetRow;

/** What becomes of each row of a table of transfers and departures, and what is known already. */
class PeoplePlanTest {
    private static final Instant NOON = Instant.parse("2026-07-10T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

    private final Institution north = institution("north");
    private final Institution south = institution("south");
    private final Institution foreign = institution("foreign");
    private final AccountId farhana = AccountId.next();
    private final AccountId amina = AccountId.next();
    private final AccountId stranger = AccountId.next();
    private final Posting aminas = confirmed(amina, north, "Clerk");
    private final Posting strangers = confirmed(stranger, foreign, "Clerk");
    private final ManagedInstitutions managed = new ManagedInstitutions(false, Set.of(north.id(), south.id()));

    @Test
    void eachRowSaysWhatItChanges() {
        PeoplePlan plan = plan(
                "amina@x.bd|transfer|2026-08-01|south|Officer",
                "AMINA@x.bd|বদলি|০২-০৮-২০২৬|foreign|",
                "amina@x.bd|departure|2026-12-31||",
                "amina@x.bd|transfer|2026-07-01|north|Clerk");

        assertThat(plan.lines())
                .extracting(line -> line.change().orElse(null))
                .as("the last is where she works in that position anyhow")
                .containsExactly(Change.TRANSFERRED, Change.TO_BE_CONFIRMED, Change.LEFT, Change.NOTHING);
        assertThat(plan.effective()).hasSize(3);
    }

    @Test
    void whatIsWrongIsNamed() {
        PeoplePlan plan = plan(
                "nobody|transfer|2026-08-01|south|Officer",
                "stranger@x.bd|transfer|2026-08-01|south|Officer",
                "unknown@x.bd|transfer|2026-08-01|south|Officer",
                "amina@x.bd|promotion|2026-08-01|south|Officer",
                "amina@x.bd|transfer|next week|south|Officer",
                "amina@x.bd|transfer|2026-08-01|west|Officer",
                "amina@x.bd|transfer|2026-08-01|south|" + "x".repeat(121),
                "amina@x.bd|transfer|2026-08-01|south|Officer",
                "amina@x.bd|transfer|2026-08-01|south|Officer");

        assertThat(plan.lines())
                .extracting(line -> line.fault().orElse(null))
                .containsExactly(
                        Fault.EMAIL_UNFIT,
                        Fault.PERSON_UNKNOWN,
                        Fault.PERSON_UNKNOWN,
                        Fault.EVENT_UNKNOWN,
                        Fault.DAY_UNFIT,
                        Fault.INSTITUTION_UNKNOWN,
                        Fault.POSITION_TOO_LONG,
                        null,
                        Fault.TWICE);
    }

    @Test
    void whatWasReportedIsKnown() {
        var transfer = confirmed(amina, south, "Officer").from(LocalDate.of(2026, 8, 1));
        aminas.endBefore(LocalDate.of(2026, 8, 1), TODAY, NOON);

        assertThat(changes(plan(List.of(aminas, transfer), "amina@x.bd|transfer|2026-08-01|south|Officer")))
                .containsExactly(Change.NOTHING);
        assertThat(aminas.isOpen()).as("until that day").isTrue();
        transfer.leave(LocalDate.of(2026, 9, 1), farhana, TODAY, NOON);
        assertThat(changes(plan(List.of(aminas, transfer), "amina@x.bd|departure|2026-09-01||")))
                .containsExactly(Change.NOTHING);
        assertThat(plan(List.of(aminas, transfer), "amina@x.bd|departure|2027-01-01||")
                        .lines()
                        .get(0)
                        .fault())
                .contains(Fault.NOT_POSTED);
    }

    @Test
    void aPostingThatGoesOverToAnotherInstitutionLeavesTheOldOneOnRecord() {
        Posting next = aminas.goOver(south.id(), farhana, TODAY, NOON);

        assertThat(aminas.isOpen()).isFalse();
        assertThat(aminas.worksTo()).contains(TODAY.minusDays(1));
        assertThat(next.worksFrom()).contains(TODAY);
        assertThat(next.isConfirmed()).isTrue();
        var claim = new Posting(amina, Workplace.at(north.id(), "Clerk"), NOON.minusSeconds(90));
        Posting claimed = claim.goOver(south.id(), farhana, TODAY, NOON);
        assertThat(claimed.isConfirmed())
                .as("what was only said is not confirmed by that")
                .isFalse();
        assertThat(claimed.claimedAt()).isEqualTo(claim.claimedAt());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-07-01",
        "1/7/2026, 2026-07-01",
        "০১-০৭-২০২৬, 2026-07-01",
        "31.12.2026, 2026-12-31",
        "31/2/2026, ",
        "2030-01-01, ",
        "0226-07-01, ",
        "July, "
    })
    void daysAreReadAsPeopleWriteThem(String text, LocalDate day) {
        assertThat(DayText.parse(text, TODAY)).isEqualTo(Optional.ofNullable(day));
    }

    private PeoplePlan plan(String... rows) {
        return plan(List.of(aminas), rows);
    }

    private PeoplePlan plan(List<Posting> hers, String... rows) {
        var sheet = new ArrayList<SheetRow>();
        for (String row : rows) {
            sheet.add(new SheetRow(sheet.size() + 2, Arrays.asList(row.split("\\|", -1))));
        }
        return PeoplePlan.of(
                new Sheet(List.of("E-mail", "Event", "Date", "Institution code", "Position"), sheet),
                new PeoplePlan.Known(
                        Map.of("amina@x.bd", amina, "stranger@x.bd", stranger),
                        Map.of(amina, hers, stranger, List.of(strangers)),
                        new InstitutionNames(new InstitutionTree(List.of(north, south, foreign)), List.of()),
                        managed,
                        TODAY));
    }

    private static List<Change> changes(PeoplePlan plan) {
        return plan.lines().stream()
                .map(PeopleLine::change)
                .flatMap(Optional::stream)
                .toList();
    }

    private Posting confirmed(AccountId person, Institution at, String position) {
        var posting = new Posting(person, Workplace.at(at.id(), position), NOON.minusSeconds(900_000));
        posting.confirm(farhana, NOON.minusSeconds(800_000));
        return posting;
    }

    private static Institution institution(String code) {
        return new Institution(
                InstitutionId.next(),
                Optional.empty(),
                new Slug(code),
                LocalizedText.of(code, code),
                InstitutionKind.OTHER);
    }
}
