package org.setu.programmes.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days for a calendar program (iCalendar, RFC 5545): whole days, in UTF-8, no line longer than 75 octets. */
final class CalendarFile {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant made;
    private final String language;

    /** @param language of what is said in it, such as {@code bn} */
    CalendarFile(Instant made, String language) {
        this.made = made;
        this.language = language;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Setu//Setu//EN");
        line("METHOD:PUBLISH");
    }

    /**
     * Something that happens on one day or on several.
     *
     * @param id the same whenever it is told of again, so that a calendar changes what it has
     * @param address where to read more
     */
    CalendarFile event(String id, LocalDate first, LocalDate last, String summary, String description, String address) {
        line("BEGIN:VEVENT");
        line("UID:" + id);
        line("DTSTAMP:" + MOMENT.format(made.truncatedTo(ChronoUnit.SECONDS)));
        line("DTSTART;VALUE=DATE:" + day(first));
        line("DTEND;VALUE=DATE:" + day(last.plusDays(1)));
        line("SUMMARY;LANGUAGE=" + language + ":" + escaped(summary));
        line("DESCRIPTION;LANGUAGE=" + language + ":" + escaped(description));
        line("URL:" + address);
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    String whole() {
        return text + "END:VCALENDAR\r\n";
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Goes on in the next line, after a blank, before it would be too long; between characters, never within one. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); at = content.offsetByCodePoints(at, 1)) {
            String character = Character.toString(content.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += more;
        }
        text.append("\r\n");
    }
}
