package org.setu.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.shared.Slug;

class FolderOnDiskTest {
    private static final Slug WATER = new Slug("water");

    private final Findings findings = new Findings();

    @TempDir
    private Path courses;

    @BeforeEach
    void aCourse() throws IOException {
        Files.createDirectories(courses.resolve("water/media"));
        Files.createDirectories(courses.resolve("_shared"));
        Files.writeString(courses.resolve("water/course.yaml"), "format: 1\n");
        Files.writeString(courses.resolve("_shared/facts.yaml"), "facts: {}\n");
    }

    @Test
    void theSharedFilesBelongToEveryCourse() {
        assertThat(FolderOnDisk.read(courses, WATER, findings).paths())
                .containsExactly("_shared/facts.yaml", "course.yaml");
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void coursesAreListedByTheirSlugs() throws IOException {
        Files.createDirectories(courses.resolve("air"));
        Files.createDirectories(courses.resolve(".git"));
        Files.createDirectories(courses.resolve("Not a slug"));

        assertThat(FolderOnDisk.slugs(courses)).containsExactly(new Slug("air"), WATER);
        assertThat(FolderOnDisk.slugs(CleanWater.COURSES)).containsExactly(CleanWater.SLUG);
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path secret = Files.writeString(courses.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(courses.resolve("water/media/sheet.txt"), secret);
        Files.createSymbolicLink(courses.resolve("water/modules"), courses);

        assertThat(FolderOnDisk.read(courses, WATER, findings).paths())
                .containsExactly("_shared/facts.yaml", "course.yaml");
        assertThat(findings.all()).extracting(Finding::key).containsExactly("file-link", "file-link");
    }

    @Test
    void aCourseThatIsALinkIsNoCourse() throws IOException {
        Files.createSymbolicLink(courses.resolve("air"), courses.resolve("water"));

        assertThat(FolderOnDisk.slugs(courses)).containsExactly(WATER);
        assertThat(FolderOnDisk.read(courses, new Slug("air"), findings).paths())
                .containsExactly("_shared/facts.yaml");
        assertThat(findings.all()).extracting(Finding::key).containsExactly("folder-missing");
    }

    @Test
    void aFileTooLargeIsNotEvenRead() throws IOException {
        try (var file =
                new RandomAccessFile(courses.resolve("water/media/film.mp4").toFile(), "rw")) {
            file.setLength(500_000_001);
        }
        try (var file =
                new RandomAccessFile(courses.resolve("water/media/table.bin").toFile(), "rw")) {
            file.setLength(20_000_001);
        }
        try (var file = new RandomAccessFile(courses.resolve("water/notes.md").toFile(), "rw")) {
            file.setLength(1_000_001);
        }

        assertThat(FolderOnDisk.read(courses, WATER, findings).paths())
                .containsExactly("_shared/facts.yaml", "course.yaml");
        assertThat(findings.all()).extracting(Finding::key).containsExactly("too-large", "too-large", "too-large");
    }

    @Test
    void aRecordingIsMeasuredAndOpenedWhereItLies() throws IOException {
        Files.writeString(courses.resolve("water/media/film.mp4"), "0123456789");

        CourseFiles files = FolderOnDisk.read(courses, WATER, findings);

        assertThat(files).isEqualTo(files.with("media/film.mp4", "0123456789"));
        assertThat(files.recording("media/film.mp4").orElseThrow().from(8)).hasContent("89");
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void hiddenFilesAreLeftOutAndStrangeNamesReported() throws IOException {
        Files.writeString(courses.resolve("water/.DS_Store"), "x");
        Files.writeString(courses.resolve("water/media/my film.mp4"), "x");

        assertThat(FolderOnDisk.read(courses, WATER, findings).paths()).hasSize(2);
        assertThat(findings.all())
                .extracting(Finding::key, Finding::file)
                .containsExactly(tuple("path-form", "media/my film.mp4"));
    }
}
