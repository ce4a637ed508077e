package org.setu.assessment.formats.aiken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.assessment.formats.Reason;
import org.setu.courses.ForeignQuestions.Entry;
import org.setu.courses.ForeignQuestions.Fate;
import org.setu.shared.Language;

class AikenReaderTest {
    @Test
    void aQuestionIsASingleChoice() {
        var entries = read("""
            How long is water boiled?
            A) Not at all
            B. One *full* minute
            ANSWER: B
            """);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.fate()).isEqualTo(Fate.WHOLE);
            assertThat(entry.title()).isEqualTo("How long is water boiled?");
            assertThat(yaml(entry)).isEqualTo("""
                kind: single-choice
                stem:
                  en: How long is water boiled?
                options:
                - id: a
                  text:
                    en: Not at all
                - id: b
                  correct: true
                  text:
                    en: One \\*full\\* minute\
                """);
        });
    }

    @Test
    void stemsAndAnswersMayHaveSeveralLines() {
        var entries = read("""

            A mother asks you.

            What do you say
            to her?

            A) Boil
               it
            B)
            Drink it
            answer: a)
            """);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.line()).isEqualTo(2);
            assertThat(entry.title()).isEqualTo("A mother asks you. What do you say to her?");
            assertThat(yaml(entry))
                    .contains("    A mother asks you.\n\n    What do you say\n    to her?\n")
                    .containsSubsequence("correct: true", "Boil\n      it\n", "en: Drink it");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Which?;A) x;B) y                  | UNREADABLE      | ANSWER:
        Which?                            | UNREADABLE      | A) …
        Which?;A) x;B) y;ANSWER: C        | UNREADABLE      | C) …
        Which?;A) x;B) y;ANSWER:          | UNREADABLE      | ANSWER: A
        Which?;A) x;B) y;ANSWER: A, B     | UNREADABLE      | ANSWER: A
        Which?;A) x;B) y;ANSWER: Both     | UNREADABLE      | ANSWER: A
        A) x;B) y;ANSWER: A               | UNREADABLE      | … A) …
        Which?;A) x;ANSWER: A             | TOO_FEW_ANSWERS | 1
        Which?;ANSWER: A                  | TOO_FEW_ANSWERS | 0
        Which?;A) x;B) x;ANSWER: A        | TOO_FEW_ANSWERS | 1
        """)
    void whatCannotComeSaysWhyAndTheNextOneComes(String lines, Reason reason, String argument) {
        var entries = read(lines.replace(';', '\n') + "\n\nIce floats.\nA) Yes\nB) No\nANSWER: A\n");
        if (lines.equals("Which?")) {
            assertThat(entries)
                    .singleElement()
                    .satisfies(entry -> assertThat(yaml(entry)).contains("Ice floats."));
        } else {
            assertThat(entries).extracting(Entry::fate).containsExactly(Fate.LEFT, Fate.WHOLE);
            assertThat(entries.get(0).remarks())
                    .containsExactly(reason.remark(
                            reason == Reason.TOO_FEW_ANSWERS ? (Object) Integer.valueOf(argument) : argument));
        }
    }

    @Test
    void aQuestionWithoutAnswerEndsWhereTheLettersBeginAnew() {
        var entries = read("""
            Which one?
            A) x
            B) y
            Ice floats
            on water.
            A) Yes
            B) No
            ANSWER: A
            """);
        assertThat(entries).extracting(Entry::line).containsExactly(1, 4);
        assertThat(entries).extracting(Entry::title).containsExactly("Which one?", "Ice floats on water.");
        assertThat(entries).extracting(Entry::fate).containsExactly(Fate.LEFT, Fate.WHOLE);
    }

    @Test
    void ofTwoAnswersAlikeTheRightOneStays() {
        var entry = read("Which?\nA) x\nB) y\nC) x\nANSWER: C").get(0);
        assertThat(entry.remarks()).containsExactly(Reason.ANSWER_TWICE.remark("x"));
        assertThat(yaml(entry))
                .containsSubsequence("correct: true", "en: x", "en: y")
                .doesNotContain("id: c");
    }

    @Test
    void abbreviationsAreNoLetters() {
        assertThat(yaml(read("A.I. means\nA) this\nB) that\nANSWER: A").get(0))).contains("en: A.I. means");
    }

    @Test
    void filesFromWindowsAreReadAlike() {
        var entries =
                read("\uFEFFWhich?\r\nA) x\r\nB) y\r\nANSWER: A\r\n\r\nIce floats.\r\nA) Yes\r\nB) No\r\nANSWER: A");
        assertThat(entries).extracting(Entry::line).containsExactly(1, 6);
        assertThat(entries).extracting(Entry::fate).containsOnly(Fate.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "\n", "A) ", "A) x\n", "ANSWER: A\n", "x\n", "x\n\n", "A) x\nB) x\n", "A)\n\n", "1. ", " "})
    @Timeout(20)
    void noFileIsTooStrange(String piece) {
        String strange = piece.repeat(200_000 / piece.length());
        read(strange);
        read("Which?\nA) " + strange + "\nB) y\nANSWER: A");
        read(strange + "\nA) x\nB) y\nANSWER: A");
    }

    private static List<Entry> read(String text) {
        return new AikenReader(Language.EN).read(text);
    }

    private static String yaml(Entry entry) {
        return entry.question().orElseThrow().yaml(Map.of("id", "q")).replaceFirst("id: q\n", "");
    }
}
