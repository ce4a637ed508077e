package org.setu.courses.drafting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.courses.CourseFiles;
import org.setu.courses.folder.LessonSource;
import org.setu.courses.folder.SourceBlock;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** One lesson of a draft in all its languages. Immutable: each edit gives the course's files anew, and no byte but the edited ones changes. */
public final class LessonDraft {
    /** What a lesson begins with. */
    public static final String EMPTY = """
            ---
            title:
            objectives: []
            ---

            {#opening}
            """;

    private final CourseFiles files;
    private final LessonPlace place;

    public LessonDraft(CourseFiles files, LessonPlace place) {
        this.files = files;
        this.place = place;
    }

    /** The text of a new lesson in the source language: its title, what it serves, and a block to begin with. */
    public static String begun(String title, List<Slug> objectives) {
        String served = objectives.stream().map(Slug::value).collect(Collectors.joining(", ", "[", "]"));
        return LessonSource.parse(EMPTY.replace("[]", served)).withTitle(title).write();
    }

    /** The lesson's file in this language; without any block where it is not translated. */
    public LessonSource source(Language language) {
        return LessonSource.parse(files.bytes(place.file(language))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(""));
    }

    public Optional<SourceBlock> block(Language language, Slug id) {
        return source(language).block(id);
    }

    public boolean isBegun(Language language) {
        return files.paths().contains(place.file(language));
    }

    /** Writes one block. In a translation it is stamped with the source that it translates, and added where it was missing. */
    public CourseFiles write(Language language, Slug id, String header, String text) {
        LessonSource lesson = source(language);
        Optional<SourceBlock> original = block(place.source(), id);
        String stamped = language == place.source()
                ? header
                : original.map(found -> SourceBlock.stamped(header, found.checksum()))
                        .orElse(header);
        return with(
                language,
                lesson.block(id).isPresent()
                        ? lesson.withText(id, text).withHeader(id, stamped)
                        : lesson.withAdded(before(id, sourceOrder(), lesson.ids()), stamped, text));
    }

    /** Begins a translation with the front matter of the source and a title of its own. */
    public CourseFiles begin(Language language, String title) {
        String preamble = source(place.source()).preamble();
        return with(language, new LessonSource(preamble, List.of()).withTitle(title));
    }

    /** Adds a block to the source. */
    public CourseFiles add(Optional<Slug> after, String header, String text) {
        return with(place.source(), source(place.source()).withAdded(after, header, text));
    }

    /** Removes a block in every language. */
    public CourseFiles without(Slug id) {
        CourseFiles changed = files;
        for (Language language : place.languages()) {
            LessonSource lesson = source(language);
            if (lesson.block(id).isPresent()) {
                changed = changed.with(place.file(language), lesson.without(id).write());
            }
        }
        return changed;
    }

    /** Moves a block one place in every language; at the end of the lesson it stays where it is. */
    public CourseFiles moved(Slug id, Direction direction) {
        List<Slug> order = new ArrayList<>(sourceOrder());
        int from = order.indexOf(id);
        int to = from + (direction == Direction.UP ? -1 : 1);
        if (from < 0 || to < 0 || to >= order.size()) {
            return files;
        }
        order.remove(from);
        order.add(to, id);
        CourseFiles changed = files;
        for (Language language : place.languages()) {
            LessonSource lesson = source(language);
            if (lesson.block(id).isPresent()) {
                LessonSource moved = lesson.withMoved(id, before(id, order, lesson.ids()));
                changed = changed.with(place.file(language), moved.write());
            }
        }
        return changed;
    }

    public CourseFiles titled(Language language, String title) {
        return with(language, source(language).withTitle(title));
    }

    private List<Slug> sourceOrder() {
        return source(place.source()).ids();
    }

    /** The nearest block that stands before this one in an order and is there at all. */
    private static Optional<Slug> before(Slug id, List<Slug> order, List<Slug> there) {
        for (int at = order.indexOf(id) - 1; at >= 0; at--) {
            if (there.contains(order.get(at))) {
                return Optional.of(order.get(at));
            }
        }
        return Optional.empty();
    }

    private CourseFiles with(Language language, LessonSource lesson) {
        return files.with(place.file(language), lesson.write());
    }

    /** Which way a block goes. */
    public enum Direction {
        UP,
        DOWN
    }
}
