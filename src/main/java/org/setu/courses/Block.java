package org.setu.courses;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * One piece of a lesson in one language. Its id is the same in every language and for ever: resuming, notes, translation and
 * statistics hang on it.
 *
 * @param kind what stands after the dot in its header; {@link #TEXT} where nothing does
 * @param attributes what the header says, {@code of} left out, in its order
 * @param text verbatim, from the line after the header up to the next header
 * @param header the header's line, verbatim, without its line break
 * @param file path inside the course folder
 * @param line the header's line, counted from 1
 * @param checksum eight hexadecimal digits; a translation of this block carries them
 * @param of the checksum of the source block that this one translates, as stamped into its header
 */
public record Block(
        Slug id,
        String kind,
        Map<String, String> attributes,
        String text,
        String header,
        Language language,
        String file,
        int line,
        String checksum,
        Optional<String> of) {
    /** The kind of a block whose header names none. */
    public static final String TEXT = "text";

    public Block {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The files of the course that its header names, whether they are there or not. */
    public Stream<String> media() {
        return Stream.of("src", "captions", "poster").flatMap(name -> attribute(name).stream());
    }

    public boolean is(String otherKind) {
        return kind.equals(otherKind);
    }

    /** The text without blank lines around it. */
    public String body() {
        return Checksums.withoutBlankLinesAround(text);
    }

    /** The line of the file at which {@link #text} begins, counted from 1. */
    public int textLine() {
        return line + 1;
    }
}
