package org.setu.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

    private static CourseFiles files(String path, String text) {
        return CourseFiles.of(SLUG, Map.of()).with(path, text);
    }
}
