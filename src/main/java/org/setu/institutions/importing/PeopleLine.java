package org.setu.institutions.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setu.institutions.Workplace;
import org.setu.shared.AccountId;
import org.setu.sheets.SheetRow;

/** One row of a table of transfers and departures, and what it would change. */
public final class PeopleLine {
    private final SheetRow row;
    private final String email;
    private @Nullable Event event;
    private @Nullable AccountId person;
    private @Nullable LocalDate day;
    private @Nullable Workplace to;
    private @Nullable Change change;
    private @Nullable Fault fault;
    private String detail = "";

    /** What the row tells of. */
    public enum Event {
        TRANSFER,
        DEPARTURE
    }

    /** What it would do. */
    public enum Change {
        TRANSFERRED,
        TO_BE_CONFIRMED,
        LEFT,
        /** It is known already. */
        NOTHING
    }

    PeopleLine(SheetRow row, String email) {
        this.row = row;
        this.email = email;
    }

    /** The first objection counts. */
    void refuse(Fault because, String about) {
        if (fault == null) {
            fault = because;
            detail = about;
        }
    }

    void tells(Event what, AccountId of, LocalDate from) {
        event = what;
        person = of;
        day = from;
    }

    void leadsTo(Workplace workplace) {
        to = workplace;
    }

    void changes(Change what) {
        change = what;
    }

    public SheetRow row() {
        return row;
    }

    public String email() {
        return email;
    }

    /** Empty where the row is wrong. */
    public Optional<Change> change() {
        return fault == null ? Optional.ofNullable(change) : Optional.empty();
    }

    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** What the words for the fault name. */
    public String detail() {
        return detail;
    }

    Optional<Event> event() {
        return Optional.ofNullable(event);
    }

    Optional<AccountId> person() {
        return Optional.ofNullable(person);
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** Only of a transfer. */
    Optional<Workplace> to() {
        return Optional.ofNullable(to);
    }
}
