package org.setu.programmes.enrolling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.setu.identity.EmailAddress;
import org.setu.learning.EnrolMany.Objection;
import org.setu.programmes.Person;
import org.setu.programmes.enrolling.Roll.Admission;
import org.setu.programmes.enrolling.SheetPlan.Fate;
import org.setu.programmes.enrolling.SheetPlan.Remark;
import org.setu.programmes.enrolling.SheetPlan.Row;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;
import org.setu.sheets.Sheet;
import org.setu.sheets.SheetRow;

/** Reads people out of a table's rows, and says of each what becomes of it. Knows nothing but what it is given. */
final class ReadPeople {
    private static final int LONGEST = 120;
    private static final Map<String, Language> LANGUAGES = Map.of(
            "en", Language.EN,
            "english", Language.EN,
            "ইংরেজি", Language.EN,
            "bn", Language.BN,
            "bangla", Language.BN,
            "bengali", Language.BN,
            "বাংলা", Language.BN);

    private final Map<SheetColumn, Integer> columns;
    private final Function<String, List<InstitutionId>> institutions;
    private final Function<String, Optional<LocalizedText>> nearest;
    private final Language language;
    private final Map<Slug, LocalizedText> courses;

    /**
     * @param nearest what may be meant by a name that no institution has
     * @param language of those whose row names none
     * @param courses of the cohort, by what they are called
     */
    ReadPeople(
            List<String> headings,
            Function<String, List<InstitutionId>> institutions,
            Function<String, Optional<LocalizedText>> nearest,
            Language language,
            Map<Slug, LocalizedText> courses) {
        this.columns = SheetColumn.in(headings);
        this.institutions = institutions;
        this.nearest = nearest;
        this.language = language;
        this.courses = courses;
    }

    /** The addresses that can be read, to look them up. */
    List<EmailAddress> emails(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> EmailAddress.parse(cell(row, SheetColumn.EMAIL)).stream())
                .toList();
    }

    List<Row> rows(Sheet sheet, Roll roll) {
        var rows = new ArrayList<Row>();
        var seen = new HashMap<EmailAddress, Integer>();
        for (SheetRow row : sheet.rows()) {
            rows.add(row(row, roll, seen));
        }
        return rows;
    }

    private Row row(SheetRow row, Roll roll, Map<EmailAddress, Integer> seen) {
        Optional<Remark> wrong = wrong(row);
        if (wrong.isPresent()) {
            return new Row(row.number(), row.cells(), Fate.WRONG, Optional.empty(), email(row), name(row), wrong);
        }
        Person person = person(row);
        Integer before = seen.putIfAbsent(person.email(), row.number());
        if (before != null) {
            return of(row, Fate.TWICE, person, Optional.of(Remark.of("TWICE", before)));
        }
        Admission admission = roll.admit(person.email());
        return switch (admission.fate()) {
            case ENROLS -> of(row, Fate.ENROLS, person, Optional.empty());
            case INVITES -> of(row, Fate.INVITES, person, Optional.empty());
            case WAITS -> of(row, Fate.WAITS, person, Optional.empty());
            case MEMBER -> of(row, Fate.MEMBER, person, Optional.empty());
            case REFUSED -> of(row, Fate.WRONG, person, admission.objection().map(this::refused));
        };
    }

    private Remark refused(Objection objection) {
        Object course = Optional.<Object>ofNullable(courses.get(objection.course()))
                .orElse(objection.course().value());
        return Remark.of(objection.because().name(), course);
    }

    private static Row of(SheetRow row, Fate fate, Person person, Optional<Remark> remark) {
        return new Row(
                row.number(),
                row.cells(),
                fate,
                Optional.of(person),
                person.email().value(),
                person.name(),
                remark);
    }

    /** The first thing that is wrong, from the left of what matters most. */
    private Optional<Remark> wrong(SheetRow row) {
        String institution = cell(row, SheetColumn.INSTITUTION);
        if (email(row).isEmpty()) {
            return Optional.of(Remark.of("NO_EMAIL"));
        } else if (EmailAddress.parse(email(row)).isEmpty()) {
            return Optional.of(Remark.of("EMAIL", email(row)));
        } else if (tooLong(row)) {
            return Optional.of(Remark.of("LONG", LONGEST));
        } else if (!institution.isEmpty() && institutions.apply(institution).isEmpty()) {
            return Optional.of(unknown(institution));
        } else if (institutions.apply(institution).size() > 1) {
            return Optional.of(Remark.of("INSTITUTIONS", institution));
        } else if (language(row).isEmpty()) {
            return Optional.of(Remark.of("LANGUAGE", cell(row, SheetColumn.LANGUAGE)));
        } else {
            return Optional.empty();
        }
    }

    private Remark unknown(String institution) {
        return nearest.apply(institution)
                .map(name -> Remark.of("INSTITUTION_NEAR", institution, name))
                .orElseGet(() -> Remark.of("INSTITUTION", institution));
    }

    private boolean tooLong(SheetRow row) {
        return List.of(SheetColumn.NAME_EN, SheetColumn.NAME_BN, SheetColumn.POSITION).stream()
                .anyMatch(column -> cell(row, column).length() > LONGEST);
    }

    private Person person(SheetRow row) {
        Optional<InstitutionId> institution =
                institutions.apply(cell(row, SheetColumn.INSTITUTION)).stream().findFirst();
        return new Person(
                EmailAddress.parse(email(row)).orElseThrow(),
                cell(row, SheetColumn.NAME_EN),
                cell(row, SheetColumn.NAME_BN),
                institution,
                cell(row, SheetColumn.POSITION),
                language(row).orElseThrow());
    }

    private LocalizedText name(SheetRow row) {
        return Person.called(cell(row, SheetColumn.NAME_EN), cell(row, SheetColumn.NAME_BN));
    }

    private Optional<Language> language(SheetRow row) {
        String text = SheetColumn.tidy(cell(row, SheetColumn.LANGUAGE));
        return text.isEmpty() ? Optional.of(language) : Optional.ofNullable(LANGUAGES.get(text));
    }

    private String email(SheetRow row) {
        return cell(row, SheetColumn.EMAIL);
    }

    private String cell(SheetRow row, SheetColumn column) {
        Integer at = columns.get(column);
        return at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
    }
}
