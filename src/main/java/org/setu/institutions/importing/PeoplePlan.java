package org.setu.institutions.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.identity.EmailAddress;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionNames;
import org.setu.institutions.ManagedInstitutions;
import org.setu.institutions.Posting;
import org.setu.institutions.ReportDeparture;
import org.setu.institutions.ReportTransfer;
import org.setu.institutions.Workplace;
import org.setu.institutions.importing.Columns.Column;
import org.setu.institutions.importing.PeopleLine.Change;
import org.setu.institutions.importing.PeopleLine.Event;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.Messages;
import org.setu.sheets.Sheet;
import org.setu.sheets.SheetRow;

/** What a table of transfers and departures would change, row by row. Whom the reader does not answer for, it does not know. */
public final class PeoplePlan {
    public static final List<Column> COLUMNS =
            List.of(Column.EMAIL, Column.EVENT, Column.DAY, Column.INSTITUTION, Column.POSITION);
    public static final List<Column> NEEDED = List.of(Column.EMAIL, Column.EVENT, Column.DAY);

    private static final int LONGEST_POSITION = 120;
    private static final Map<String, Event> EVENTS = events();

    private final Columns columns;
    private final Known known;
    private final List<PeopleLine> lines;

    /**
     * What a plan needs to know.
     *
     * @param people by their addresses
     * @param postings all that each of them ever had
     */
    public record Known(
            Map<String, AccountId> people,
            Map<AccountId, List<Posting>> postings,
            InstitutionNames institutions,
            ManagedInstitutions managed,
            LocalDate today) {
        public Known {
            people = Map.copyOf(people);
            postings = Map.copyOf(postings);
        }

        private List<Posting> postingsOf(AccountId person) {
            return postings.getOrDefault(person, List.of());
        }
    }

    private PeoplePlan(Sheet sheet, Known known) {
        this.columns = Columns.of(sheet, COLUMNS);
        this.known = known;
        this.lines = sheet.rows().stream().map(this::line).toList();
    }

    /** To be asked where {@link Columns#missing} finds none of {@link #NEEDED} missing. */
    public static PeoplePlan of(Sheet sheet, Known known) {
        var plan = new PeoplePlan(sheet, known);
        plan.refuseTwice();
        return plan;
    }

    /** A table of one row. */
    public static Sheet sheetOf(List<String> cells) {
        List<String> headings = COLUMNS.stream()
                .map(column -> Messages.in(Language.EN).text(column.key()))
                .toList();
        return new Sheet(headings, List.of(new SheetRow(1, cells)));
    }

    /** The addresses that a table names, each once. */
    static Set<EmailAddress> addresses(Sheet sheet) {
        Columns columns = Columns.of(sheet, COLUMNS);
        return sheet.rows().stream()
                .map(row -> EmailAddress.parse(columns.of(row, Column.EMAIL)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    public List<PeopleLine> lines() {
        return lines;
    }

    public long count(Change change) {
        return lines.stream()
                .filter(line -> line.change().equals(Optional.of(change)))
                .count();
    }

    public List<PeopleLine> wrong() {
        return lines.stream().filter(line -> line.fault().isPresent()).toList();
    }

    /** The rows that would change something. */
    public List<PeopleLine> effective() {
        return lines.stream()
                .filter(line ->
                        line.change().filter(what -> what != Change.NOTHING).isPresent())
                .toList();
    }

    /** The same as long as the table would do the same. */
    public String fingerprint() {
        return Fingerprint.of(lines.stream()
                .map(line -> line.row().number() + " " + line.change() + " " + line.fault() + " " + line.person() + " "
                        + line.to() + " " + line.day()));
    }

    private PeopleLine line(SheetRow row) {
        String address = columns.of(row, Column.EMAIL);
        var line = new PeopleLine(row, address);
        Optional<EmailAddress> email = EmailAddress.parse(address);
        Optional<Event> event = Optional.ofNullable(EVENTS.get(InstitutionNames.folded(columns.of(row, Column.EVENT))));
        Optional<LocalDate> day = DayText.parse(columns.of(row, Column.DAY), known.today());
        Optional<AccountId> person = email.map(EmailAddress::value)
                .flatMap(value -> Optional.ofNullable(known.people().get(value)))
                .filter(this::isManaged);
        if (email.isEmpty()) {
            line.refuse(Fault.EMAIL_UNFIT, address);
        } else if (person.isEmpty()) {
            line.refuse(Fault.PERSON_UNKNOWN, address);
        } else if (event.isEmpty()) {
            line.refuse(Fault.EVENT_UNKNOWN, columns.of(row, Column.EVENT));
        } else if (day.isEmpty()) {
            line.refuse(Fault.DAY_UNFIT, columns.of(row, Column.DAY));
        } else {
            line.tells(event.get(), person.get(), day.get());
            settle(line, event.get(), person.get(), day.get());
        }
        return line;
    }

    /** Whoever works today or will at an institution that the reader answers for. */
    private boolean isManaged(AccountId person) {
        return known.managed().everything()
                || known.postingsOf(person).stream()
                        .anyMatch(posting -> posting.isConfirmed()
                                && !posting.isOver(known.today())
                                && known.managed().holds(posting));
    }

    private void settle(PeopleLine line, Event event, AccountId person, LocalDate day) {
        if (event == Event.DEPARTURE) {
            switch (ReportDeparture.look(known.postingsOf(person), day, known.managed())) {
                case LEFT -> line.changes(Change.LEFT);
                case KNOWN -> line.changes(Change.NOTHING);
                case NOT_POSTED -> line.refuse(Fault.NOT_POSTED, line.email());
            }
        } else {
            transfer(line, person, day);
        }
    }

    private void transfer(PeopleLine line, AccountId person, LocalDate day) {
        String institution = columns.of(line.row(), Column.INSTITUTION);
        Set<Institution> meant = known.institutions().named(institution);
        String position = columns.of(line.row(), Column.POSITION);
        if (meant.size() != 1) {
            line.refuse(meant.isEmpty() ? Fault.INSTITUTION_UNKNOWN : Fault.PARENT_AMBIGUOUS, institution);
        } else if (position.length() > LONGEST_POSITION) {
            line.refuse(Fault.POSITION_TOO_LONG, String.valueOf(LONGEST_POSITION));
        } else if (NameText.isUnreadable(position)) {
            line.refuse(Fault.UNREADABLE, "");
        } else {
            List<Posting> had = known.postingsOf(person);
            var to = Workplace.at(meant.iterator().next().id(), position.isEmpty() ? presentPosition(had) : position);
            line.leadsTo(to);
            line.changes(
                    switch (ReportTransfer.look(had, to, day, known.managed())) {
                        case CONFIRMED -> Change.TRANSFERRED;
                        case TO_BE_CONFIRMED -> Change.TO_BE_CONFIRMED;
                        case KNOWN -> Change.NOTHING;
                    });
        }
    }

    /** Where none is told, the position stays. */
    private static String presentPosition(List<Posting> had) {
        return had.stream()
                .filter(posting -> posting.isConfirmed() && posting.isOpen())
                .map(Posting::position)
                .reduce((one, later) -> later)
                .orElse("");
    }

    private void refuseTwice() {
        Map<String, PeopleLine> first = new HashMap<>();
        for (PeopleLine line : lines) {
            if (line.fault().isEmpty()) {
                String about = line.person() + " " + line.event() + " " + line.day();
                PeopleLine earlier = first.putIfAbsent(about, line);
                if (earlier != null) {
                    line.refuse(Fault.TWICE, String.valueOf(earlier.row().number()));
                }
            }
        }
    }

    private static Map<String, Event> events() {
        var events = new HashMap<String, Event>();
        for (Event event : Event.values()) {
            events.put(InstitutionNames.folded(event.name()), event);
            for (Language language : Language.values()) {
                events.put(
                        InstitutionNames.folded(Messages.in(language).text("institutions.people.event." + event)),
                        event);
            }
        }
        return events;
    }
}
