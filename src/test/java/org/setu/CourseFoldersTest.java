package org.setu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.app.CourseTool;

/** What trainers write is checked with every build as their own tool checks it; warnings are for them, errors for everybody. */
class CourseFoldersTest {
    @Test
    void everyCourseIsWithoutFault() {
        var said = new ByteArrayOutputStream();
        int outcome = new CourseTool(
                        Path.of("courses"),
                        LocalDate.now(ZoneOffset.UTC),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(List.of("lint"));

        assertThat(said.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains(": error: ")))
                .isEmpty();
        assertThat(outcome).isZero();
    }
}
