package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.setu.courses.Extent;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/**
 * What somebody typed to publish a draft, and what is wrong with it.
 *
 * @param when now or later
 * @param day of a publication at a time, as it was typed
 * @param plan the id of the plan that was seen; blank for none
 */
public record PublicationForm(
        String note,
        String extent,
        String when,
        String day,
        String time,
        String basedOn,
        String plan,
        List<FieldError> errors) {
    static final String NOW = "now";
    static final String LATER = "later";

    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_WAIT_IN_YEARS = 1;
    /** Browsers send two digits of each; where one has no such field, somebody types. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    static PublicationForm of(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        String when = typed.text("when");
        return new PublicationForm(
                typed.lines("note"),
                typed.text("extent"),
                when.isEmpty() ? NOW : when,
                typed.text("day"),
                typed.text("time"),
                typed.text("basedOn"),
                typed.text("plan"),
                List.of());
    }

    PublicationForm with(List<FieldError> found) {
        return new PublicationForm(note, extent, when, day, time, basedOn, plan, found);
    }

    /** To be decided upon once more, by who has seen the draft and the plan that there are now. */
    PublicationForm anew(FieldError why) {
        return new PublicationForm(note, extent, when, day, time, "", "", List.of(why));
    }

    PublicationForm seeing(String draft, String planned) {
        return new PublicationForm(note, extent, when, day, time, draft, planned, errors);
    }

    /** @param shown says an instant as the page does */
    PublicationForm checked(Instant now, ZoneId zone, Function<Instant, String> shown) {
        var found = new FieldErrors();
        found.refuseIf(note.isEmpty(), "note", "courses.desk.error.note");
        found.refuseIf(note.length() >= LONGEST_NOTE, "note", "courses.desk.error.noteLong");
        found.refuseIf(!extent.equals("minor") && !extent.equals("major"), "extent", "courses.desk.error.extent");
        found.refuseIf(!when.equals(NOW) && !when.equals(LATER), "when", "courses.desk.error.when");
        if (isLater()) {
            check(found, now, zone, shown);
        }
        return with(found.all());
    }

    private void check(FieldErrors found, Instant now, ZoneId zone, Function<Instant, String> shown) {
        found.refuseIf(date().isEmpty(), "day", "courses.desk.error.day");
        found.refuseIf(clockTime().isEmpty(), "time", "courses.desk.error.time");
        due(zone).ifPresent(due -> {
            Instant last = now.atZone(zone).plusYears(LONGEST_WAIT_IN_YEARS).toInstant();
            found.refuseIf(!due.isAfter(now), "day", "courses.desk.error.timePast", shown.apply(now));
            found.refuseIf(due.isAfter(last), "day", "courses.desk.error.timeFar", shown.apply(last));
        });
    }

    /** The moment that is meant; empty where it cannot be read. */
    Optional<Instant> due(ZoneId zone) {
        return date().flatMap(date ->
                clockTime().map(time -> ZonedDateTime.of(date, time, zone).toInstant()));
    }

    private Optional<LocalDate> date() {
        return parsed(() -> LocalDate.parse(latin(day), DAY));
    }

    private Optional<LocalTime> clockTime() {
        return parsed(() -> LocalTime.parse(latin(time), TIME));
    }

    private static <T> Optional<T> parsed(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Digits may be typed in Bangla. */
    private static String latin(String typed) {
        return typed.chars()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean isLater() {
        return when.equals(LATER);
    }

    Extent reach() {
        return extent.equals("minor") ? Extent.MINOR : Extent.MAJOR;
    }
}
