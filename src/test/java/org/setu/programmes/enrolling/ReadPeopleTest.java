package org.setu.programmes.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setu.identity.EmailAddress;
import org.setu.institutions.InstitutionNames;
import org.setu.learning.EnrolMany.Objection;
import org.setu.learning.Refusal;
import org.setu.programmes.Person;
import org.setu.programmes.enrolling.SheetPlan.Fate;
import org.setu.programmes.enrolling.SheetPlan.Row;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;
import org.setu.shared.Slug;
import org.setu.sheets.Sheet;
import org.setu.sheets.SheetRow;

class ReadPeopleTest {
    private static final List<String> HEADINGS =
            List.of("Name (English)", "E-MAIL", "Remarks", "institution", "Language", "position");
    private static final InstitutionId BUREAU = InstitutionId.next();
    private static final Slug COURSE = new Slug("water");
    private static final EmailAddress AMINA = new EmailAddress("amina@office.example");
    private static final AccountId AMINAS = AccountId.next();

    @Test
    void aPersonIsReadWhereverTheirColumnsStand() {
        Row row = rows(List.of(
                        "Amina Begum", " Amina@Office.example ", "tall", "BUREAU of Bridges", "English", "Clerk"))
                .get(0);

        assertThat(row.fate()).isEqualTo(Fate.ENROLS);
        Person person = row.person().orElseThrow();
        assertThat(person.email()).isEqualTo(AMINA);
        assertThat(person.nameEn()).isEqualTo("Amina Begum");
        assertThat(person.institution()).contains(BUREAU);
        assertThat(person.language()).isEqualTo(Language.EN);
        assertThat(person.position()).isEqualTo("Clerk");
    }

    @Test
    void whatIsLeftEmptyIsTheCohortsOrUnknown() {
        Person person = rows(List.of("", "shirin@office.example", "", "", "", ""))
                .get(0)
                .person()
                .orElseThrow();

        assertThat(person.language()).isEqualTo(Language.BN);
        assertThat(person.institution()).isEmpty();
        assertThat(person.name().in(Language.EN)).isEmpty();
    }

    @Test
    void eachMistakeIsNamedWithTheRowOfTheSpreadsheet() {
        List<Row> rows = rows(
                List.of("Nobody", "", "", "", "", ""),
                List.of("", "amina at office", "", "", "", ""),
                List.of("", "a@office.example", "", "Ministry of Magic", "", ""),
                List.of("", "b@office.example", "", "Office", "", ""),
                List.of("", "c@office.example", "", "", "Klingon", ""),
                List.of("x".repeat(121), "d@office.example", "", "", "", ""),
                List.of("", "AMINA@office.example", "", "", "", ""),
                List.of("", "amina@office.example", "", "", "", ""));

        assertThat(rows).extracting(Row::number).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(rows)
                .extracting(row -> row.remark()
                        .map(remark -> remark.key().replaceFirst(".*\\.", ""))
                        .orElse(""))
                .containsExactly("NO_EMAIL", "EMAIL", "INSTITUTION", "INSTITUTIONS", "LANGUAGE", "LONG", "", "TWICE");
        assertThat(rows.get(7).remark().orElseThrow().arguments()).containsExactly(8);
        assertThat(rows)
                .extracting(Row::fate)
                .containsExactly(
                        Fate.WRONG,
                        Fate.WRONG,
                        Fate.WRONG,
                        Fate.WRONG,
                        Fate.WRONG,
                        Fate.WRONG,
                        Fate.ENROLS,
                        Fate.TWICE);
    }

    @Test
    void aWrongRowStillSaysWhoseItIsAndWhatMayBeMeant() {
        Row row = rows(List.of("Amina Begum", "a@office.example", "", "Office for Bridges", "", ""))
                .get(0);

        assertThat(row.fate()).isEqualTo(Fate.WRONG);
        assertThat(row.name().in(Language.BN)).isEqualTo("Amina Begum");
        assertThat(row.remark().orElseThrow().key()).isEqualTo("programmes.sheet.wrong.INSTITUTION_NEAR");
        assertThat(row.remark().orElseThrow().arguments())
                .containsExactly("Office for Bridges", LocalizedText.of("Bureau of Bridges", "সেতু ব্যুরো"));
    }

    @Test
    void whoMayNotTakeACourseIsToldWhichAndWhy() {
        var roll = new Roll(
                Map.of(AMINA, AMINAS),
                Set.of(),
                Set.of(),
                Map.of(AMINAS, new Objection(COURSE, Refusal.OTHER_AUDIENCE)),
                Long.MAX_VALUE);

        Row row = people().rows(sheet(List.of("", AMINA.value(), "", "", "", "")), roll)
                .get(0);

        assertThat(row.fate()).isEqualTo(Fate.WRONG);
        assertThat(row.remark().orElseThrow().key()).isEqualTo("programmes.sheet.wrong.OTHER_AUDIENCE");
        assertThat(row.remark().orElseThrow().arguments()).containsExactly(LocalizedText.of("Clean water", "পানি"));
    }

    @ParameterizedTest
    @EnumSource
    void theHeadingsOfTheEmptyTableAreUnderstood(Language language) {
        List<String> headings = Arrays.stream(SheetColumn.values())
                .map(column -> Messages.in(language).text("programmes.column." + column))
                .toList();

        assertThat(SheetColumn.in(headings)).hasSize(SheetColumn.values().length);
    }

    @Test
    void aTableIsKeptAsItWasRead() {
        Sheet sheet = new Sheet(
                HEADINGS, List.of(new SheetRow(7, List.of("“Amina”", "a\\b", "\u0985\n", "", "=1+1", "\uD83C\uDF09"))));

        assertThat(KeptSheet.read(KeptSheet.written(sheet))).isEqualTo(sheet);
    }

    @SafeVarargs
    private static List<Row> rows(List<String>... rows) {
        var roll = new Roll(Map.of(AMINA, AMINAS), Set.of(), Set.of(), Map.of(), Long.MAX_VALUE);
        return people().rows(sheet(rows), roll);
    }

    private static ReadPeople people() {
        var institutions = Map.of(
                "bureau of bridges", List.of(BUREAU),
                "office", List.of(InstitutionId.next(), InstitutionId.next()));
        return new ReadPeople(
                HEADINGS,
                name -> institutions.getOrDefault(InstitutionNames.folded(name), List.of()),
                name -> name.contains("Bridges")
                        ? Optional.of(LocalizedText.of("Bureau of Bridges", "সেতু ব্যুরো"))
                        : Optional.empty(),
                Language.BN,
                Map.of(COURSE, LocalizedText.of("Clean water", "পানি")));
    }

    @SafeVarargs
    private static Sheet sheet(List<String>... rows) {
        var numbered = new ArrayList<SheetRow>();
        for (List<String> row : rows) {
            numbered.add(new SheetRow(numbered.size() + 2, row));
        }
        return new Sheet(HEADINGS, numbered);
    }
}
