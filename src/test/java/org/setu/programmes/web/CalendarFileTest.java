package org.setu.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 31);
    private static final Instant MADE = Instant.parse("2026-11-30T18:00:00.5Z");

    @Test
    void aDayEndsWhereTheNextBegins() {
        assertThat(file("Deadline").lines())
                .contains(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "UID:one@setu.example",
                        "DTSTAMP:20261130T180000Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY;LANGUAGE=bn:Deadline",
                        "END:VCALENDAR");
    }

    @Test
    void everyLineEndsAsTheFormatAsks() {
        assertThat(file("a").replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(file("a")).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aLongLineGoesOnAfterABlankAndNoCharacterIsTornApart() {
        String summary = "প্রশিক্ষণের ক্ষমতা, ".repeat(12) + "🎓".repeat(20);
        byte[] file = file(summary).getBytes(StandardCharsets.UTF_8);
        String text = new String(file, StandardCharsets.UTF_8);

        assertThat(Arrays.stream(text.split("\r\n")).map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY;LANGUAGE=bn:" + summary.replace(",", "\\,"));
    }

    @Test
    void aLineOfExactlySeventyFiveOctetsStaysWhole() {
        String whole = "x".repeat(75 - "SUMMARY;LANGUAGE=bn:".length());

        assertThat(file(whole).lines()).contains("SUMMARY;LANGUAGE=bn:" + whole);
        assertThat(file(whole + "y").lines()).contains("SUMMARY;LANGUAGE=bn:" + whole, " y");
    }

    @Test
    void whatMeansSomethingToACalendarIsWrittenAsAText() {
        assertThat(file("a;b,c\\d\ne").lines()).contains("SUMMARY;LANGUAGE=bn:a\\;b\\,c\\\\d\\ne");
    }

    private static String file(String summary) {
        return new CalendarFile(MADE, "bn")
                .event("one@setu.example", FIRST, FIRST, summary, "About", "https://setu.example/bn")
                .whole();
    }
}
