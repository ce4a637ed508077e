package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.web.FieldError;

class PublicationFormTest {
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    /** Half past nine in Dhaka. */
    private static final Instant NOW = Instant.parse("2026-11-30T03:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-12-06, 09:30, 2026-12-06T03:30:00Z",
        "2026-12-06, 9:30, 2026-12-06T03:30:00Z",
        "2026-12-6, 23:59:30, 2026-12-06T17:59:30Z",
        "২০২৬-১২-০৬, ০৯:৩০, 2026-12-06T03:30:00Z",
        "2026-11-30, 09:31, 2026-11-30T03:31:00Z",
        "2027-11-30, 09:30, 2027-11-30T03:30:00Z",
    })
    void aTimeIsThatOfTheSite(String day, String time, Instant due) {
        PublicationForm form = checked(later(day, time));

        assertThat(form.errors()).isEmpty();
        assertThat(form.due(DHAKA)).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 09:30, day, courses.desk.error.timePast",
        "2026-11-29, 23:00, day, courses.desk.error.timePast",
        "2027-11-30, 09:31, day, courses.desk.error.timeFar",
        "'', 09:30, day, courses.desk.error.day",
        "tomorrow, 09:30, day, courses.desk.error.day",
        "2026-02-30, 09:30, day, courses.desk.error.day",
        "06/12/2026, 09:30, day, courses.desk.error.day",
        "2026-12-06, '', time, courses.desk.error.time",
        "2026-12-06, 24:10, time, courses.desk.error.time",
        "2026-12-06, 9 am, time, courses.desk.error.time",
        "999999999-12-06, 09:30, day, courses.desk.error.day",
        "2026-12-06, 24:00, time, courses.desk.error.time",
    })
    void aTimeThatCannotBeIsToldBesideItsFieldAndStays(String day, String time, String field, String key) {
        PublicationForm form = checked(later(day, time));

        assertThat(form.errors()).extracting(FieldError::field, FieldError::key).containsExactly(tuple(field, key));
        assertThat(form.day()).isEqualTo(day);
        assertThat(form.time()).isEqualTo(time);
        assertThat(form.note()).isEqualTo("A new bridge.");
    }

    @Test
    void thereAreNoTimesToMendForWhoPublishesNow() {
        var fields = later("never", "ever");
        fields.putSingle("when", "now");

        assertThat(checked(fields).errors()).isEmpty();
        fields.remove("when");
        assertThat(checked(fields).isLater()).isFalse();
        assertThat(checked(fields).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "NOW", "now or later"})
    void nonsenseIsNoTime(String when) {
        var fields = later("2026-12-06", "09:30");
        fields.putSingle("when", when);

        assertThat(checked(fields).errors()).extracting(FieldError::field).containsExactly("when");
    }

    private static MultivaluedHashMap<String, String> later(String day, String time) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("note", "A new bridge.");
        fields.putSingle("extent", "minor");
        fields.putSingle("when", "later");
        fields.putSingle("day", day);
        fields.putSingle("time", time);
        return fields;
    }

    private static PublicationForm checked(MultivaluedHashMap<String, String> fields) {
        return PublicationForm.of(fields).checked(NOW, DHAKA, Instant::toString);
    }
}
