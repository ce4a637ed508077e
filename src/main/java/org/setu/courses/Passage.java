package org.setu.courses;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setu.courses.markup.MarkdownScan;
import org.setu.courses.markup.Prose;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** A paragraph, heading, list item or cell of a lesson as plain words, to be searched and quoted. */
public record Passage(Slug block, String text) {
    private static final Set<String> ACTIVITIES = ActivityKind.installed().stream()
            .flatMap(kind -> kind.blockKinds().stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern BEFORE_A_STOP = Pattern.compile("\\s+([.,;:!?।])");

    /**
     * All passages of a lesson that are written in this language. Activities are left out: what they tell only to those who have chosen or
     * answered, nobody should find beforehand.
     */
    public static List<Passage> of(Lesson lesson, Language language) {
        return lesson.exactly(language).stream()
                .flatMap(text -> text.blocks().stream())
                .filter(block -> !ACTIVITIES.contains(block.kind()))
                .flatMap(block -> Prose.of(block).stream()
                        .flatMap(prose -> MarkdownScan.of(prose.markdown(), prose.line()).passages().stream())
                        .map(found -> new Passage(block.id(), plain(found.text()))))
                .toList();
    }

    /** A citation leaves the space before it behind. */
    private static String plain(String text) {
        return BEFORE_A_STOP.matcher(text).replaceAll("$1");
    }
}
