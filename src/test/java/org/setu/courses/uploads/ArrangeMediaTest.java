package org.setu.courses.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.courses.Checksums;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Recording;
import org.setu.courses.uploads.ArrangeMedia.Added;
import org.setu.courses.uploads.ArrangeMedia.Removed;
import org.setu.courses.uploads.Medium.Kind;

class ArrangeMediaTest {
    private static final CourseFiles BEFORE = CleanWater.files();
    private static final long MOST = 1_000;
    private static final String KETTLE = "media/kettle.en.svg";

    @ParameterizedTest
    @CsvSource({
        "Our Well.PNG, media/our-well.png",
        "kettle.en.svg, media/kettle.en.png",
        "C:\\Users\\Nasreen\\Photo 1.jpeg, media/photo-1.png",
        "../../etc/passwd, media/passwd.png",
        "...hidden, media/hidden.png",
        "'a..b--c.png', media/a.b-c.png",
        "Élan – Über.png, media/elan-uber.png",
        "নদীর ছবি.png, media/picture-1.png",
        "'', media/picture-1.png",
        "_shared, media/shared.png"
    })
    void aFileIsCalledAfterItsNameAsFarAsAnAddressCanHaveIt(String given, String path) {
        var added = ArrangeMedia.added(BEFORE, picture("a"), given, MOST);

        assertThat(added.outcome()).isEqualTo(new Added.Kept(path));
        assertThat(added.files().bytes(path)).hasValue(picture("a").bytes());
        assertThat(added.files().without(path)).isEqualTo(BEFORE);
    }

    @Test
    void aLongNameIsCut() {
        var added = ArrangeMedia.added(BEFORE, picture("a"), "w".repeat(500), MOST);

        assertThat(added.outcome()).isEqualTo(new Added.Kept("media/" + "w".repeat(60) + ".png"));
    }

    @Test
    void nothingIsEverOverwritten() {
        CourseFiles files = BEFORE.with("media/Well.PNG", "x").with("media/well-2.png", "y");

        var added = ArrangeMedia.added(files, picture("a"), "well.png", MOST);

        assertThat(added.outcome()).isEqualTo(new Added.Kept("media/well-3.png"));
        assertThat(added.files().without("media/well-3.png")).isEqualTo(files);
    }

    @Test
    void theSameBytesAreNotKeptTwice() {
        CourseFiles once =
                ArrangeMedia.added(BEFORE, picture("a"), "well", MOST).files();

        var twice = ArrangeMedia.added(once, picture("a"), "another", MOST);

        assertThat(twice.outcome()).isEqualTo(new Added.AlreadyThere("media/well.png"));
        assertThat(twice.files()).isEqualTo(once);
    }

    @Test
    void aCourseGrowsNoLargerThanMemoryCanHold() {
        CourseFiles full = BEFORE;
        for (int number = 0; number < 3; number++) {
            full = full.with("media/large-" + number + ".bin", new byte[20_000_000]);
        }

        var added = ArrangeMedia.added(full, picture("a"), "well", MOST);

        assertThat(added.outcome()).isEqualTo(new Added.CourseFull());
        assertThat(added.files()).isEqualTo(full);
    }

    @Test
    void recordingsAreCountedApart() {
        CourseFiles files = BEFORE;
        for (int number = 0; number < 3; number++) {
            files = files.with("media/large-" + number + ".bin", new byte[19_000_000]);
        }
        long there = files.bytesOfRecordings();

        var fits = ArrangeMedia.added(files, new Medium(Kind.MP4, new byte[9]), "film", there + 9);
        assertThat(fits.outcome()).isEqualTo(new Added.Kept("media/film.mp4"));
        assertThat(fits.files().recording("media/film.mp4")).hasValue(Recording.of(new byte[9]));
        assertThat(ArrangeMedia.added(files, new Medium(Kind.MP4, new byte[9]), "film", there + 8))
                .isEqualTo(new Change<>(files, new Added.RecordingsFull()));
    }

    @Test
    void whatABlockUsesStaysAndTheBlocksAreNamed() {
        var removed = ArrangeMedia.removed(BEFORE, KETTLE, checksum(BEFORE, KETTLE));

        assertThat(removed.files()).isEqualTo(BEFORE);
        assertThat(removed.outcome())
                .isInstanceOfSatisfying(
                        Removed.Used.class,
                        used -> assertThat(used.uses().stream()
                                        .map(use -> use.block().id().value() + " "
                                                + use.block().language().code()))
                                .contains("kettle en", "film en"));
    }

    @Test
    void whatNothingUsesGoesIfItIsStillWhatWasSeen() {
        CourseFiles files = BEFORE.with("media/old.png", "old");

        assertThat(ArrangeMedia.removed(files, "media/old.png", "0").outcome()).isEqualTo(new Removed.Overtaken());
        assertThat(ArrangeMedia.removed(files, "media/old.png", checksum(files, "media/old.png")))
                .satisfies(removed -> {
                    assertThat(removed.outcome()).isEqualTo(new Removed.Done());
                    assertThat(removed.files()).isEqualTo(BEFORE);
                });
    }

    @Test
    void nothingButMediaCanBeRemoved() {
        for (String path : new String[] {"course.yaml", "media/nothing.png", "media/../course.yaml"}) {
            var removed = ArrangeMedia.removed(BEFORE, path, checksum(BEFORE, path));

            assertThat(removed.outcome()).isEqualTo(new Removed.Gone());
            assertThat(removed.files()).isEqualTo(BEFORE);
        }
    }

    private static Medium picture(String bytes) {
        return new Medium(Kind.PNG, bytes.getBytes(StandardCharsets.UTF_8));
    }

    private static String checksum(CourseFiles files, String path) {
        return files.bytes(path).map(Checksums::ofBytes).orElse("");
    }
}
