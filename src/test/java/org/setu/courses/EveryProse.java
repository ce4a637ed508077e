package org.setu.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.setu.courses.folder.LessonSource;
import org.setu.courses.folder.SourceBlock;
import org.setu.shared.Language;

/** Every text of the courses that ship which is written the way it will look, as its file has it. */
public final class EveryProse {
    private static final List<String> KINDS = List.of(Block.TEXT, "callout", "keypoints", "exercise");

    private EveryProse() {}

    public static List<String> texts(Language language) {
        try (Stream<Path> files = Files.walk(Path.of("courses"))) {
            return files.filter(file -> file.toString().endsWith("." + language.code() + ".md"))
                    .flatMap(file -> LessonSource.parse(text(file)).blocks().stream())
                    .filter(block -> block.read(language, "")
                            .filter(read -> KINDS.contains(read.kind()))
                            .isPresent())
                    .map(SourceBlock::body)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
