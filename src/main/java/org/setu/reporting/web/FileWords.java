package org.setu.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.reporting.CompletionLine;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/** The rows as files have them: the same columns in each, numbers as numbers and days as days, blank where there is nothing. */
final class FileWords {
    static final List<String> COLUMNS = List.of(
            "name",
            "institution",
            "course",
            "state",
            "progress",
            "result",
            "markOf",
            "outcome",
            "certificate",
            "enrolled",
            "completed");

    private final CompletionWords words;
    private final ZoneId zone;

    FileWords(Language language, Map<Slug, LocalizedText> courses, ZoneId zone) {
        this.words = new CompletionWords(language, courses);
        this.zone = zone;
    }

    List<String> heads() {
        return COLUMNS.stream()
                .map(column -> words.say("reporting.export." + column, zone.getId()))
                .toList();
    }

    List<Object> cells(CompletionLine line) {
        return List.of(
                words.name(line),
                words.institution(line),
                words.course(line),
                words.state(line),
                number(line.percent()),
                number(line.mark().map(CompletionLine.Mark::percent)),
                words.markOf(line),
                words.outcome(line),
                certificate(line),
                day(line.enrolledAt()),
                line.completedAt().<Object>map(this::day).orElse(""));
    }

    private String certificate(CompletionLine line) {
        return line.certificate()
                .map(document -> document.revoked()
                        ? words.say("reporting.certificate.revoked", document.number())
                        : document.number())
                .orElse("");
    }

    private static Object number(Optional<Integer> number) {
        return number.<Object>map(known -> known).orElse("");
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
