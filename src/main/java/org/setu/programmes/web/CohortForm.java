package org.setu.programmes.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.setu.programmes.CohortPlan;
import org.setu.shared.Language;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/** A cohort as a manager types it. */
public record CohortForm(Names names, String begins, String ends, String deadline, String seats, String language) {
    private static final int MOST_SEATS = 100_000;

    static CohortForm empty(Language language) {
        return new CohortForm(Names.empty(), "", "", "", "", language.code());
    }

    static CohortForm of(Typed typed) {
        return new CohortForm(
                Names.of(typed),
                typed.text("begins"),
                typed.text("ends"),
                typed.text("deadline"),
                typed.text("seats"),
                typed.text("language"));
    }

    static CohortForm of(CohortPlan plan) {
        return new CohortForm(
                Names.of(plan.name()),
                plan.begins().toString(),
                plan.ends().map(LocalDate::toString).orElse(""),
                plan.deadline().toString(),
                plan.seats().map(Object::toString).orElse(""),
                plan.language().code());
    }

    void check(FieldErrors errors) {
        names.check(errors);
        errors.refuseIf(day(begins).isEmpty(), "begins", "programmes.error.day");
        errors.refuseIf(!ends.isEmpty() && day(ends).isEmpty(), "ends", "programmes.error.day");
        errors.refuseIf(isBefore(ends, begins), "ends", "programmes.error.ends");
        errors.refuseIf(day(deadline).isEmpty(), "deadline", "programmes.error.day");
        errors.refuseIf(isBefore(deadline, begins), "deadline", "programmes.error.deadline");
        errors.refuseIf(!seats.isEmpty() && number().isEmpty(), "seats", "programmes.error.seats", MOST_SEATS);
        errors.refuseIf(Language.of(language).isEmpty(), "language", "programmes.error.language");
    }

    /** To be called where nothing was refused. */
    CohortPlan plan() {
        return new CohortPlan(
                names.text(),
                day(begins).orElseThrow(),
                day(ends),
                day(deadline).orElseThrow(),
                number(),
                Language.of(language).orElseThrow());
    }

    /** Within a thousand years of anything that databases know. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 9999);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static boolean isBefore(String one, String other) {
        return day(one).flatMap(first -> day(other).map(first::isBefore)).orElse(false);
    }

    private Optional<Integer> number() {
        return seats.matches("[0-9]{1,6}")
                ? Optional.of(Integer.parseInt(seats)).filter(number -> number >= 1 && number <= MOST_SEATS)
                : Optional.empty();
    }
}
