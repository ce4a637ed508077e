package org.setu.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.reporting.CapacityChange;
import org.setu.reporting.MovedPerson;
import org.setu.reporting.MovedPerson.Reason;
import org.setu.shared.Language;
import org.setu.shared.PageOf;
import org.setu.web.FieldError;

/**
 * The people behind a change of capacity.
 *
 * @param scope whom it is about, in words
 * @param institution where the reader looks; blank for all they may see
 * @param institutions names by id, those below others indented
 * @param areas titles by key, to choose from
 * @param area the key of the chosen one; blank for all
 * @param from as it was asked for, as is the other day
 * @param found empty where the days make no sense
 */
public record CapacityMovesView(
        String scope,
        String institution,
        Map<String, String> institutions,
        Map<String, String> areas,
        String area,
        List<FieldError> errors,
        String from,
        String to,
        Optional<Found> found) {
    public CapacityMovesView {
        errors = List.copyOf(errors);
    }

    /**
     * @param address of this list, to be followed by a page's number
     * @param at when it was counted
     */
    public record Found(
            LocalDate from, LocalDate to, CapacityChange change, PageOf<Line> people, String address, Instant at) {}

    /** Somebody, and what became of them. */
    public record Line(String name, String institution, String position, Reason reason) {
        static Line of(MovedPerson person, Language language) {
            return new Line(
                    person.name().in(language), person.institution().in(language), person.position(), person.reason());
        }
    }
}
