package org.setu.courses.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.CleanWater;
import org.setu.courses.drafting.CourseArchive.Opened;
import org.setu.courses.drafting.CourseArchive.Reason;
import org.setu.fixtures.Folders;

class CourseArchiveTest {
    private static final String OUTLINE = "slug: clean-water\n";

    @Test
    void aPackedCourseIsTheSameWhenUnpacked() {
        var files = CleanWater.files();

        assertThat(CourseArchive.open(CourseArchive.of(files), CleanWater.SLUG))
                .isEqualTo(new Opened.Course(files, List.of()));
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        assertThat(CourseArchive.of(CleanWater.files())).isEqualTo(CourseArchive.of(CleanWater.files()));
    }

    /** As people pack: the folders around it, the course's own folder, or what is in that. */
    @ParameterizedTest
    @ValueSource(strings = {"courses/clean-water/", "clean-water/", ""})
    void theFolderIsFoundHoweverItWasPacked(String root) throws IOException {
        byte[] packed = zip(Map.of(root + "course.yaml", OUTLINE, root + "modules/01-wells/a.en.md", "A"));

        assertThat(taken(packed).files().paths()).containsExactly("course.yaml", "modules/01-wells/a.en.md");
    }

    @ParameterizedTest
    @CsvSource({"courses/clean-water/,courses/_shared/", "clean-water/,_shared/", "'',_shared/"})
    void theSharedFilesLieBesideIt(String root, String shared) throws IOException {
        byte[] packed = zip(Map.of(root + "course.yaml", OUTLINE, shared + "facts.yaml", "facts: []"));

        assertThat(taken(packed).files().paths()).containsExactly("_shared/facts.yaml", "course.yaml");
    }

    @Test
    void whatBelongsToNothingIsTold() throws IOException {
        byte[] packed = zip(Map.of(
                "courses/clean-water/course.yaml", OUTLINE,
                "courses/other/course.yaml", "slug: other",
                "notes.txt", "mine"));

        assertThat(taken(packed).left()).containsExactly("courses/other/course.yaml", "notes.txt");
        assertThat(taken(packed).files().paths()).containsExactly("course.yaml");
    }

    @Test
    void whatTheOperatingSystemAddedIsNobodys() throws IOException {
        byte[] packed = zip(Map.of(
                "clean-water/course.yaml", OUTLINE,
                "clean-water/media/.DS_Store", "x",
                "__MACOSX/clean-water/._course.yaml", "x",
                "clean-water/Thumbs.db", "x"));

        assertThat(taken(packed).left()).isEmpty();
        assertThat(taken(packed).files().paths()).containsExactly("course.yaml");
    }

    @Test
    void textsLoseWhatAWindowsEditorGaveThem() throws IOException {
        byte[] packed =
                zip(Map.of("course.yaml", OUTLINE, "modules/01-wells/a.bn.md", "\uFEFFএক\r\nদুই\rবাড\u09BC\u09BF\r\n"));

        assertThat(CleanWater.text(taken(packed).files(), "modules/01-wells/a.bn.md"))
                .isEqualTo(Normalizer.normalize("এক\nদুই\nবাড\u09BC\u09BF\n", Normalizer.Form.NFC));
    }

    @Test
    void whatIsNoTextKeepsItsBytes() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        byte[] broken = {'a', (byte) 0xFF, '\r', '\n'};
        byte[] packed = Folders.packed(Map.of(
                "course.yaml", OUTLINE.getBytes(StandardCharsets.UTF_8),
                "media/x.png", picture,
                "modules/01-wells/a.en.md", broken));

        assertThat(taken(packed).files().bytes("media/x.png")).hasValue(picture);
        assertThat(taken(packed).files().bytes("modules/01-wells/a.en.md")).hasValue(broken);
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
        assertThat(CourseArchive.open(
                        zip(Map.of("courses/clean-water/course.yaml", OUTLINE, path, "x")), CleanWater.SLUG))
                .isEqualTo(new Opened.Refused(Reason.BAD_PATH, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../course.yaml.txt"})
    void whatLiesOutsideIsLeftThere(String path) throws IOException {
        var course = taken(zip(Map.of("courses/clean-water/course.yaml", OUTLINE, path, "x")));

        assertThat(course.left()).containsExactly(path);
    }

    @Test
    void anotherCourseIsRefused() throws IOException {
        assertThat(CourseArchive.open(zip(Map.of("courses/other/course.yaml", "slug: other")), CleanWater.SLUG))
                .isEqualTo(new Opened.Refused(Reason.OTHER_COURSE, "courses/other/course.yaml"));
    }

    @Test
    void withoutAnOutlineItIsNoCourse() throws IOException {
        assertThat(CourseArchive.open(zip(Map.of("clean-water/readme.md", "hello")), CleanWater.SLUG))
                .isEqualTo(new Opened.Refused(Reason.NO_OUTLINE, ""));
    }

    @Test
    void anArchiveThatSwellsIsLeftAlone() throws IOException {
        String path = "courses/clean-water/media/zeros.bin";

        assertThat(CourseArchive.open(Folders.packed(Map.of(path, new byte[150_000_000])), CleanWater.SLUG))
                .isEqualTo(new Opened.Refused(Reason.TOO_LARGE, path));
    }

    @Test
    void anArchiveOfManyFilesIsLeftAlone() throws IOException {
        var many = new TreeMap<String, String>();
        for (int number = 0; number < 2_001; number++) {
            many.put("clean-water/modules/x/%04d.md".formatted(number), "x");
        }

        assertThat(CourseArchive.open(zip(many), CleanWater.SLUG))
                .isEqualTo(new Opened.Refused(Reason.TOO_LARGE, "clean-water/modules/x/2000.md"));
    }

    @Test
    void nonsenseIsNoArchive() {
        assertThat(CourseArchive.open(new byte[] {1, 2, 3}, CleanWater.SLUG))
                .isEqualTo(new Opened.Refused(Reason.NO_ARCHIVE, ""));
    }

    private static Opened.Course taken(byte[] packed) {
        assertThat(CourseArchive.open(packed, CleanWater.SLUG)).isInstanceOf(Opened.Course.class);
        return (Opened.Course) CourseArchive.open(packed, CleanWater.SLUG);
    }

    private static byte[] zip(Map<String, String> texts) throws IOException {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return Folders.packed(files);
    }
}
