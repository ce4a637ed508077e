package org.setu.courses.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.CleanWater;
import org.setu.courses.drafting.CourseArchive.Opened;
import org.setu.courses.drafting.CourseArchive.Reason;

class CourseArchiveTest {
    @Test
    void aPackedCourseIsTheSameWhenUnpacked() {
        var files = CleanWater.files();

        assertThat(CourseArchive.open(CourseArchive.of(files), CleanWater.SLUG)).isEqualTo(new Opened.Course(files));
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        assertThat(CourseArchive.of(CleanWater.files())).isEqualTo(CourseArchive.of(CleanWater.files()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "courses/clean-water/../../../etc/passwd",
                "courses/clean-water/.git/config",
                "courses/clean-water//etc/passwd",
                "courses/_shared/../x.yaml",
                "courses/clean-water/a\\b"
            })
    void aPathThatLeavesTheFolderIsRefused(String path) throws IOException {
        assertThat(CourseArchive.open(zip(path, 10), CleanWater.SLUG))
                .isEqualTo(new Opened.Refused(Reason.BAD_PATH, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "courses/other/course.yaml", "course.yaml"})
    void whatIsNotThisCourseIsRefused(String path) throws IOException {
        assertThat(CourseArchive.open(zip(path, 10), CleanWater.SLUG))
                .isEqualTo(new Opened.Refused(Reason.OTHER_COURSE, path));
    }

    @Test
    void anArchiveThatSwellsIsLeftAlone() throws IOException {
        String path = "courses/clean-water/media/zeros.bin";

        assertThat(CourseArchive.open(zip(path, 150_000_000), CleanWater.SLUG))
                .isEqualTo(new Opened.Refused(Reason.TOO_LARGE, path));
    }

    @Test
    void nonsenseIsNoArchive() {
        assertThat(CourseArchive.open(new byte[] {1, 2, 3}, CleanWater.SLUG))
                .isEqualTo(new Opened.Refused(Reason.NO_ARCHIVE, ""));
    }

    private static byte[] zip(String path, int zeros) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(new byte[zeros]);
        }
        return packed.toByteArray();
    }
}
