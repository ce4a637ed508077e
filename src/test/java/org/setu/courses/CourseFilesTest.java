package org.setu.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.shared.Slug;

class CourseFilesTest {
    private static final Slug SLUG = new Slug("water");

    @Test
    void theSameFilesHaveTheSameChecksum() {
        assertThat(files("a", "1").with("b", "2")).isEqualTo(files("b", "2").with("a", "1"));
    }

    @Test
    void whereOneFileEndsAndTheNextBeginsMatters() {
        assertThat(files("a", "bc").checksum()).isNotEqualTo(files("ab", "c").checksum());
    }

    @Test
    void bytesHandedOutDoNotReachTheCourse() {
        var files = files("a", "1");
        files.bytes("a").orElseThrow()[0] = 'x';

        assertThat(files.bytes("a").orElseThrow()).containsExactly('1');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../x", "a/../b", "/a", "a//b", ".git/config", "a/.b", "a\\b", "", "C:/a", "a/", "ক.md", "a b"})
    void aPathThatLeadsOutOfTheCourseIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> files(path, "1"));
    }

    @Test
    void pathsOfTheFormatAreAccepted() {
        assertThat(CourseFiles.isPath("modules/01-concepts/two-way-link.en.md")).isTrue();
        assertThat(CourseFiles.isPath("_shared/priority-areas.yaml")).isTrue();
    }

    /** A folder that was read by an older version must not look changed. */
    @Test
    void theChecksumOfACourseWithoutRecordingsIsOverLengthsPathsAndBytes() throws NoSuchAlgorithmException {
        var sha = MessageDigest.getInstance("SHA-256");
        for (String file : new String[] {"media/a.svg", "modules/b.md"}) {
            sha.update(ByteBuffer.allocate(8)
                    .putInt(file.length())
                    .putInt("বাংলা".getBytes(StandardCharsets.UTF_8).length)
                    .array());
            sha.update(file.getBytes(StandardCharsets.UTF_8));
            sha.update("বাংলা".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(files("modules/b.md", "বাংলা").with("media/a.svg", "বাংলা").checksum())
                .isEqualTo(HexFormat.of().formatHex(sha.digest()));
    }

    @Test
    void aRecordingIsTheSameWhereverItsBytesLie() {
        byte[] film = {1, 2, 3};
        Recording elsewhere = Recording.of(Checksums.ofBytes(film), 3, place -> {
            throw new IOException("Nobody may open it");
        });

        CourseFiles here = files("course.yaml", "x").with("media/film.mp4", film);
        CourseFiles there = files("course.yaml", "x").with("media/film.mp4", elsewhere);

        assertThat(there).isEqualTo(here);
        assertThat(there.isSame("media/film.mp4", here)).isTrue();
        assertThat(there.size("media/film.mp4")).isEqualTo(3);
        assertThat(there.checksum("media/film.mp4")).hasValue(Checksums.ofBytes(film));
        assertThat(there.paths()).containsExactly("course.yaml", "media/film.mp4");
        assertThat(there.bytes("media/film.mp4"))
                .as("it is opened, not handed out")
                .isEmpty();
        assertThat(there).isNotEqualTo(there.with("media/film.mp4", new byte[] {1, 2, 4}));
        assertThat(there.without("media/film.mp4")).isEqualTo(files("course.yaml", "x"));
    }

    @Test
    void aRecordingIsOpenedFromAnyByteOn() throws IOException {
        var film = files("media/film.webm", "0123456789")
                .recording("media/film.webm")
                .orElseThrow();

        assertThat(film.from(7)).hasContent("789");
        assertThat(Recording.measured(film::from)).isEqualTo(film);
    }

    @Test
    void aFileCannotPassForARecordingNorARecordingForAFile() {
        assertThat(files("media/film.mp4", "x").checksum())
                .isNotEqualTo(files("media/film.mpx", "x").checksum());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files("a", "1").with("modules/film.mp4", Recording.of(new byte[1])));
    }

    private static CourseFiles files(String path, String text) {
        return CourseFiles.of(SLUG, Map.of()).with(path, text);
    }
}
