package org.setu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseToolTest {
    private static final String LESSON = "clean-water/modules/01-water/boiling.bn.md";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path courses;

    @BeforeEach
    void aFolderWithOneCourse() throws IOException {
        Path fixture = Path.of("src/test/resources/courses");
        try (var files = Files.walk(fixture)) {
            for (Path file : files.toList()) {
                Path target = courses.resolve(fixture.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void aSoundCourseEndsWellAndInOneLine() {
        assertThat(run("lint")).isZero();
        assertThat(output()).isEqualTo("1 courses, 0 errors, 0 warnings\n");
    }

    @Test
    void anErrorIsToldWithItsFileAndLineAndMakesTheBuildFail() throws IOException {
        edit(LESSON, "[@W-01]", "[@W-99]");

        assertThat(run("lint", "clean-water")).isOne();
        assertThat(output())
                .contains(LESSON
                        + ":7: error: There is no fact “W-99”. Check its number, or add it to _shared/facts.yaml.\n");
    }

    @Test
    void whatIsWrongWithTheSharedFilesIsToldOnce() throws IOException {
        Files.createDirectories(courses.resolve("another"));
        edit("_shared/facts.yaml", "sources: [R3]", "sources: [R9]");

        assertThat(run("lint")).isOne();
        assertThat(output().split("There is no reference “R9”", -1)).hasSize(2);
    }

    @Test
    void aWarningAloneMakesNothingFail() throws IOException {
        edit(LESSON, " of=213f81c2", "");

        assertThat(run("lint")).isZero();
        assertThat(output()).contains("warning:").endsWith("1 courses, 0 errors, 1 warnings\n");
    }

    @Test
    void stampingWritesTheMissingStampsAndNothingElse() throws IOException {
        String before = Files.readString(courses.resolve(LESSON));
        edit(LESSON, " of=213f81c2", "");

        assertThat(run("stamp", "clean-water")).isZero();
        assertThat(output()).isEqualTo("stamped " + LESSON + "\n");
        assertThat(Files.readString(courses.resolve(LESSON))).isEqualTo(before);
    }

    @Test
    void theCurriculumTellsWhatEachObjectiveHas() throws IOException {
        assertThat(run("curriculum")).isZero();
        assertThat(output()).startsWith("written ");

        assertThat(Files.readString(courses.resolve("courses.md")))
                .contains("| [Clean water](#clean-water) | 2 | 3 | 3 | ")
                .contains("| **w1** Water at home | w1.1 Say how long to boil water. | remember | P1 | ")
                .contains("| w1.2 Store water so that it stays safe. | apply | P1 |  |  | 3 | – | – | – | – |")
                .contains("**w2** Water in the village (optional)");
    }

    @Test
    void whatNobodyUnderstandsIsAnsweredWithTheUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("stamp")).isEqualTo(2);
        assertThat(run("lint", "../etc")).isEqualTo(2);
        assertThat(output()).contains("Usage:");
    }

    @Test
    void aCourseThatIsNotThereIsMissed() {
        assertThat(run("lint", "no-such-course")).isOne();
        assertThat(output()).contains("no-such-course/course.yaml:0: error: The folder of this course is missing.");
    }

    private int run(String... words) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new CourseTool(courses, courses.resolve("courses.md"), LocalDate.of(2026, 11, 20), out)
                .run(List.of(words));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void edit(String file, String passage, String replacement) throws IOException {
        Path path = courses.resolve(file);
        Files.writeString(path, Files.readString(path).replace(passage, replacement));
    }
}
