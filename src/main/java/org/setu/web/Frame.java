package org.setu.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;

/**
 * What every template needs whatever it shows: the language and its words, numbers and dates, addresses, who looks, and what to tell once.
 * Ready values only.
 */
public final class Frame {
    private final Visit visit;
    private final Messages messages;
    private final Assets assets;
    private final ZoneId zone;
    private final boolean demo;

    Frame(Visit visit, Assets assets, ZoneId zone, boolean demo) {
        this.visit = visit;
        this.messages = Messages.in(visit.language());
        this.assets = assets;
        this.zone = zone;
        this.demo = demo;
    }

    public Language language() {
        return visit.language();
    }

    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    public String text(LocalizedText text) {
        return text.in(language());
    }

    /** The address of a page in this language, such as {@code /bn/courses}. */
    public String path(String page) {
        return "/" + language().code() + (page.equals("/") ? "" : page);
    }

    /** This very page in the other language. */
    public String otherLanguagePath() {
        String path = visit.path().equals("/") ? "" : visit.path();
        return "/" + language().other().code() + path + visit.query();
    }

    /** This very page, as it was asked for. */
    public String here() {
        return path(visit.path()) + visit.query();
    }

    /** Where to come back to after signing in. */
    public String returnPath() {
        return URLEncoder.encode(here(), StandardCharsets.UTF_8);
    }

    /** The page's own path without its language, to mark where the reader is. */
    public boolean isAt(String page) {
        return visit.path().equals(page) || visit.path().startsWith(page + "/");
    }

    public String asset(String name) {
        return assets.address(name);
    }

    public Viewer viewer() {
        return visit.viewer();
    }

    public boolean mayBe(String role) {
        return visit.viewer().is(org.setu.shared.Role.valueOf(role));
    }

    public String csrf() {
        return visit.csrfToken();
    }

    public String notice() {
        return visit.notice();
    }

    public String requestId() {
        return visit.requestId();
    }

    public boolean isDemo() {
        return demo;
    }

    public String number(Number number) {
        return messages.number(number);
    }

    /** A share from 0 to 100, such as {@code 38 %} or {@code ৩৮%}. */
    public String percent(Number hundredths) {
        return messages.percent(hundredths);
    }

    /** Bytes as a reader weighs them: {@code 40 kB}, {@code 1.1 MB}. */
    public String bytes(long bytes) {
        return bytes < 1_000_000
                ? text("web.kilobytes", Math.max(1, Math.round(bytes / 1000.0)))
                : text("web.megabytes", Math.round(bytes / 100_000.0) / 10.0);
    }

    public String minutes(Number minutes) {
        return text("web.minutes", minutes);
    }

    public String date(Instant instant) {
        return dates(FormatStyle.LONG).format(instant.atZone(zone));
    }

    public String date(LocalDate date) {
        return dates(FormatStyle.LONG).format(date);
    }

    public String dateAndTime(Instant instant) {
        // The day as the language has it; the hour by 24, as Bangla would else say AM in Latin letters.
        return new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))
                .appendPattern(", HH:mm")
                .toFormatter()
                .localizedBy(language().locale())
                .format(instant.atZone(zone));
    }

    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss")
                .localizedBy(language().locale())
                .format(instant.atZone(zone));
    }

    private DateTimeFormatter dates(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).localizedBy(language().locale());
    }
}
