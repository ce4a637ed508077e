package org.setu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setu.app.CourseTool;

/** What trainers write is checked with every build as their own tool checks it; warnings are for them, errors for everybody. */
class CourseFoldersTest {
    /** What goes with the courses is written again with them. */
    @Test
    void theCurriculumAtAGlanceIsWhatTheFoldersHold(@TempDir Path folder) throws IOException {
        Path fresh = folder.resolve("courses.md");
        new CourseTool(
                        Path.of("courses"),
                        fresh,
                        LocalDate.now(ZoneOffset.UTC),
                        new PrintStream(new ByteArrayOutputStream()))
                .run(List.of("curriculum"));

        assertThat(Files.readString(Path.of("docs/courses.md")))
                .as(
                        "docs/courses.md is older than courses/: run mvn -q compile exec:java@course -Dexec.args=curriculum")
                .isEqualTo(Files.readString(fresh));
    }

    @Test
    void everyCourseIsWithoutFault() {
        var said = new ByteArrayOutputStream();
        int outcome = new CourseTool(
                        Path.of("courses"),
                        Path.of("docs/courses.md"),
                        LocalDate.now(ZoneOffset.UTC),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(List.of("lint"));

        assertThat(said.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains(": error: ")))
                .isEmpty();
        assertThat(outcome).isZero();
    }
}
