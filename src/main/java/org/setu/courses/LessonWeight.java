package org.setu.courses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.setu.shared.Language;

/**
 * What a lesson costs a weak line, in bytes: its text compressed as it travels, its figures, and separately the recordings and
 * downloads that somebody has to ask for.
 */
public record LessonWeight(int text, int figures, long recordings, int downloads) {
    /** HTML takes more bytes than the CommonMark it is made from, references and definitions included. */
    private static final double HTML_PER_SOURCE = 1.6;

    /** Vector figures are text, and compress about as well. */
    private static final int COMPRESSION_OF_SVG = 3;

    public static LessonWeight of(CourseContent course, Lesson lesson, Language language) {
        var text = new StringBuilder();
        lesson.blocks(language).forEach(shown -> text.append(shown.block().text()));
        return new LessonWeight(
                (int) (compressed(text.toString()) * HTML_PER_SOURCE),
                (int) sum(course, lesson, language, "figure"),
                sum(course, lesson, language, "video") + sum(course, lesson, language, "audio"),
                (int) sum(course, lesson, language, "download"));
    }

    /** What everybody loads who opens the lesson. */
    public int page() {
        return text + figures;
    }

    private static long sum(CourseContent course, Lesson lesson, Language language, String kind) {
        return lesson.blocks(language).stream()
                .map(ShownBlock::block)
                .filter(block -> block.is(kind))
                .flatMap(block -> block.attribute("src").flatMap(course::media).stream())
                .mapToLong(file -> file.path().endsWith(".svg") ? file.bytes() / COMPRESSION_OF_SVG : file.bytes())
                .sum();
    }

    private static int compressed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory does not fail", impossible);
        }
        return bytes.size();
    }
}
