package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setu.courses.sources.SourceChange;
import org.setu.courses.sources.SourceChange.Told;
import org.setu.shared.Ids;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/**
 * The form in which somebody tells that a source has changed.
 *
 * @param id of what is about to be told, so that sending it twice tells it once
 */
public record SourceForm(String id, String on, String wordsEn, String wordsBn, List<FieldError> errors) {
    private static final int OLDEST_YEAR = 1900;

    static SourceForm blank() {
        return new SourceForm(Ids.next().toString(), "", "", "", List.of());
    }

    static SourceForm of(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return new SourceForm(
                typed.text("id"), typed.text("on"), typed.lines("wordsEn"), typed.lines("wordsBn"), List.of());
    }

    /** The same, with what must be mended in it. */
    SourceForm looked(LocalDate today) {
        var errors = new FieldErrors();
        Optional<LocalDate> day = day();
        errors.refuseIf(day.isEmpty(), "on", "courses.source.error.on");
        errors.refuseIf(day.filter(found -> found.isAfter(today)).isPresent(), "on", "courses.source.error.future");
        errors.refuseIf(
                day.filter(found -> found.getYear() < OLDEST_YEAR).isPresent(), "on", "courses.source.error.on");
        errors.refuseIf(wordsEn.isEmpty() && wordsBn.isEmpty(), "wordsEn", "courses.source.error.words");
        refuseLong("wordsEn", wordsEn, errors);
        refuseLong("wordsBn", wordsBn, errors);
        return new SourceForm(id, on, wordsEn, wordsBn, errors.all());
    }

    private static void refuseLong(String field, String words, FieldErrors errors) {
        errors.refuseIf(
                words.length() > SourceChange.LONGEST_WORDS,
                field,
                "courses.source.error.long",
                SourceChange.LONGEST_WORDS);
    }

    /** What it tells, once nothing must be mended in it. */
    Told told(String source) {
        var words = new EnumMap<Language, String>(Language.class);
        if (!wordsEn.isEmpty()) {
            words.put(Language.EN, wordsEn);
        }
        if (!wordsBn.isEmpty()) {
            words.put(Language.BN, wordsBn);
        }
        return new Told(identity(), source, day().orElseThrow(), new LocalizedText(words));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(on));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private UUID identity() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException nonsense) {
            return Ids.next();
        }
    }
}
