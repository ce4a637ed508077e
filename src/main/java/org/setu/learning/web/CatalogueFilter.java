package org.setu.learning.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.shared.Language;

/** What somebody looks for in the catalogue; it stands in the page's address. Blank parts restrict nothing. */
public record CatalogueFilter(String words, String area, String audience, String language, int minutes) {
    static CatalogueFilter of(MultivaluedMap<String, String> query) {
        return new CatalogueFilter(
                value(query, "q"),
                value(query, "area"),
                value(query, "audience"),
                value(query, "in"),
                number(value(query, "minutes")));
    }

    public boolean isEmpty() {
        return words.isEmpty() && area.isEmpty() && audience.isEmpty() && language.isEmpty() && minutes == 0;
    }

    /** Whether more is asked for than words. */
    public boolean isNarrowed() {
        return !new CatalogueFilter("", area, audience, language, minutes).isEmpty();
    }

    boolean admits(CourseContent content, int courseMinutes) {
        return (words.isEmpty() || hasWords(content))
                && (area.isEmpty() || content.card().priorityAreas().contains(area))
                && (audience.isEmpty() || content.card().audiences().contains(audience))
                && (language.isEmpty()
                        || Language.of(language)
                                .filter(content.languages()::contains)
                                .isPresent())
                && (minutes == 0 || courseMinutes <= minutes);
    }

    /** Every word must stand somewhere in the titles and summaries, in either language. */
    private boolean hasWords(CourseContent content) {
        var text = new StringBuilder();
        content.card()
                .title()
                .texts()
                .values()
                .forEach(title -> text.append(title).append(' '));
        content.card()
                .summary()
                .texts()
                .values()
                .forEach(summary -> text.append(summary).append(' '));
        content.modules()
                .forEach(module -> module.title()
                        .texts()
                        .values()
                        .forEach(title -> text.append(title).append(' ')));
        content.lessons()
                .forEach(lesson -> lesson.texts()
                        .values()
                        .forEach(lessonText -> text.append(lessonText.title()).append(' ')));
        String haystack = folded(text.toString());
        return java.util.Arrays.stream(folded(words).split("\\s+")).allMatch(haystack::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String value(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name))
                .map(String::strip)
                .filter(text -> text.length() <= 200)
                .orElse("");
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}
