package org.setu.programmes.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/**
 * Which institutions are asked to nominate how many, until when, as a manager types it.
 *
 * @param institutions ids, as they were sent
 */
public record CallForm(String search, Set<String> institutions, String places, String until) {
    private static final int MOST_PLACES = 100_000;
    private static final int LONGEST_SEARCH = 100;

    public CallForm {
        institutions = Set.copyOf(institutions);
    }

    static CallForm searching(String typed) {
        String text = Typed.readable(typed).strip();
        return new CallForm(
                text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text, Set.of(), "", "");
    }

    static CallForm of(Typed typed, List<String> institutions) {
        return new CallForm(
                searching(typed.text("q")).search(),
                new LinkedHashSet<>(institutions),
                Typed.readable(typed.text("places")),
                Typed.readable(typed.text("until")));
    }

    /** @param known those of them that exist */
    void check(Set<?> known, LocalDate today, FieldErrors errors) {
        errors.refuseIf(known.isEmpty(), "institution", "programmes.error.callNobody");
        errors.refuseIf(!places.isEmpty() && number().isEmpty(), "places", "programmes.error.callPlaces", MOST_PLACES);
        errors.refuseIf(day().isEmpty(), "until", "programmes.error.day");
        errors.refuseIf(day().filter(today::isAfter).isPresent(), "until", "programmes.error.callUntil");
    }

    Optional<LocalDate> day() {
        return CohortForm.day(until);
    }

    Optional<Integer> number() {
        return places.matches("[0-9]{1,6}")
                ? Optional.of(Integer.parseInt(places)).filter(number -> number >= 1 && number <= MOST_PLACES)
                : Optional.empty();
    }
}
