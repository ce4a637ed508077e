package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Today;
import org.setu.reporting.Capacity;
import org.setu.reporting.CapacityMoves;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.ReportScope;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.web.CapacityMovesView.Found;
import org.setu.reporting.web.CapacityMovesView.Line;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.PageNumber;
import org.setu.web.Pages;

/** The people behind a change of capacity: who came and who went since the last meeting, or will be gone by a day to come. */
@Path("/reports/capacity/moves")
@MadeOnce
public class CapacityMovePages {
    static final String PATH = CapacityPages.PATH + "/moves";
    private static final int PAGE_SIZE = 50;
    private static final int MONTHS_BACK = 3;

    private final Pages pages;
    private final ReportDesk desk;
    private final Capacity capacity;
    private final CapacityMoves moves;
    private final NoteAccess noteAccess;
    private final Today today;

    @Inject
    public CapacityMovePages(
            Pages pages, ReportDesk desk, Capacity capacity, CapacityMoves moves, NoteAccess noteAccess, Today today) {
        this.pages = pages;
        this.desk = desk;
        this.capacity = capacity;
        this.moves = moves;
        this.noteAccess = noteAccess;
        this.today = today;
    }

    /** The address of the people who moved between two days, for which an area may be added. */
    static String address(String institution, LocalDate from, LocalDate to) {
        return PATH + "?" + asked(institution, from, to);
    }

    @GET
    @Operation(hidden = true)
    public Response moves(
            @QueryParam("institution") @DefaultValue("") String institution,
            @QueryParam("area") @DefaultValue("") String key,
            @QueryParam("from") @DefaultValue("") String fromTyped,
            @QueryParam("to") @DefaultValue("") String toTyped,
            @QueryParam("page") @DefaultValue("1") String number) {
        ReportScope all = desk.scope();
        ReportScope shown = ReportDesk.at(all, institution);
        Map<String, String> areas = areas();
        if (!key.isEmpty() && !areas.containsKey(key)) {
            throw new NotFound();
        }
        var errors = new ArrayList<FieldError>();
        LocalDate to = day("to", toTyped, today.date(), errors);
        LocalDate from = day("from", fromTyped, to.minusMonths(MONTHS_BACK), errors);
        if (errors.isEmpty() && !from.isBefore(to)) {
            errors.add(new FieldError("from", "reporting.moves.error.order"));
        }
        Optional<Found> found = errors.isEmpty()
                ? Optional.of(find(shown, institution, key, from, to, PageNumber.of(number)))
                : Optional.empty();
        return pages.page(
                errors.isEmpty() ? 200 : 422,
                "reporting/moves",
                new CapacityMovesView(
                        desk.called(shown, institution),
                        institution,
                        desk.indented(all),
                        areas,
                        key,
                        errors,
                        fromTyped.isEmpty() ? from.toString() : fromTyped,
                        toTyped.isEmpty() ? to.toString() : toTyped,
                        found));
    }

    private Found find(ReportScope shown, String institution, String key, LocalDate from, LocalDate to, int number) {
        Snapshot snapshot = desk.snapshot();
        Optional<String> area = Optional.of(key).filter(one -> !one.isEmpty());
        String asked = asked(institution, from, to) + "&area=" + key;
        noteAccess.note(pages.account(), NoteAccess.What.CAPACITY_MOVES, asked);
        var found = moves.find(snapshot, shown, area, from, to, number, PAGE_SIZE);
        var people = found.people();
        return new Found(
                from,
                to,
                found.change(),
                new PageOf<>(
                        people.rows().stream()
                                .map(person -> Line.of(person, pages.language()))
                                .toList(),
                        people.number(),
                        people.size(),
                        people.total()),
                pages.frame().path(PATH + "?" + asked + "&page="),
                snapshot.takenAt());
    }

    private Map<String, String> areas() {
        var areas = new LinkedHashMap<String, String>();
        capacity.areas()
                .forEach(area ->
                        areas.put(area.key(), area.key() + " – " + area.title().in(pages.language())));
        return areas;
    }

    private static LocalDate day(String field, String typed, LocalDate otherwise, List<FieldError> errors) {
        Optional<LocalDate> day = CompletionQuery.day(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            errors.add(new FieldError(field, "reporting.moves.error." + field));
        }
        return day.orElse(otherwise);
    }

    private static String asked(String institution, LocalDate from, LocalDate to) {
        return "institution=" + institution + "&from=" + from + "&to=" + to;
    }
}
