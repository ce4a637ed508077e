package org.setu.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTagsTest {
    @Test
    void whatIsTypedIsPartedAtCommasAndEachTagStandsOnce() {
        assertThat(QuestionTags.typed(" Water,  clean   water ,, WATER, পানি\n"))
                .containsExactly("Water", "clean water", "পানি");
        assertThat(QuestionTags.typed(" , ")).isEmpty();
    }

    @Test
    void whatIsTypedIsShownAsItWouldBeTypedAgain() {
        List<String> tags = List.of("Water", "clean water");
        assertThat(QuestionTags.typed(QuestionTags.asTyped(tags))).isEqualTo(tags);
    }

    @Test
    void oneSpellingOfALetterIsKept() {
        assertThat(QuestionTags.typed("cafe\u0301")).containsExactly("caf\u00E9");
    }

    @Test
    void fiftyLettersFitInAnyScript() {
        assertThat(QuestionTags.isTag("ক".repeat(50))).isTrue();
        assertThat(QuestionTags.isTag("ক".repeat(51))).isFalse();
        assertThat(QuestionTags.isTag("\uD83D\uDCA7".repeat(50))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " water", "water ", "clean  water", "a,b", "a\nb", "a[b", "a]b", "a\\b", "a\u0007b"})
    void whatWouldBreakAListOrAFileIsNoTag(String text) {
        assertThat(QuestionTags.isTag(text)).isFalse();
    }

    @Test
    void anotherProgramsTagKeepsItsWords() {
        assertThat(QuestionTags.foreign(" ice, [snow]\\rain ")).isEqualTo("ice snow rain");
    }
}
