package org.setu.assessment.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {
    private static final String NASTY =
            "aZßςİıǅ 09०৯২²³½ﬁ\u09DF\u09AF\u09BC\u09DC\u09A1\u09BC\u09C7\u09BE\u09CB\u0985\u09BE\u09A4\u09CD\u200D\u200C"
                    + "'’‘\"“”''＇＂´`′″-–—‐−.,!?।«»()\u00A0\u2003\u0000\u0085\uFEFF\u202Eمرحبا😀👩\u200D🌾\uFE0F\u0301^₂ⅣＡ\uFF07";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    REMITTANCE            | remittance
                    cash  \t  transfer    | Cash transfer
                    '  visa. '            | visa
                    "(visa)"              | visa
                    ২০১৮                  | 2018
                    २०१८                  | 2018
                    Straße                | STRASSE
                    ΟΔΟΣ                  | οδος
                    worker’s              | worker's
                    “two-way” link        | "two-way" link
                    two–way               | two-way
                    two‑way               | two-way
                    ＶＩＳＡ                  | visa
                    CO₂                   | co2
                    ﬁnance                | finance
                    প্রবাসী   আয়।           | প্রবাসী আয়
                    অাইন                  | আইন
                    ৫০%                   | 50
                    cafe\u0301            | café
                    """)
    void aLearnerWhoTypesItDifferentlyIsUnderstood(String typed, String accepted) {
        assertThat(new AnswerText(typed)).isEqualTo(new AnswerText(accepted));
    }

    @ParameterizedTest
    @CsvSource({"10², 102", "-5, 5", "visa, visas", "C, C++", "co-worker, coworker", "আয়, আয়া"})
    void whatMeansSomethingElseStaysDifferent(String typed, String accepted) {
        assertThat(new AnswerText(typed)).isNotEqualTo(new AnswerText(accepted));
    }

    @Test
    void banglaLettersAreEqualHoweverTheKeyboardPutsThemTogether() {
        assertThat(new AnswerText("\u0986\u09DF")).isEqualTo(new AnswerText("\u0986\u09AF\u09BC"));
        assertThat(new AnswerText("\u09AC\u09DC")).isEqualTo(new AnswerText("\u09AC\u09A1\u09BC"));
        assertThat(new AnswerText("\u0997\u09BE\u09DD")).isEqualTo(new AnswerText("\u0997\u09BE\u09A2\u09BC"));
        assertThat(new AnswerText("\u0995\u09CB")).isEqualTo(new AnswerText("\u0995\u09C7\u09BE"));
        assertThat(new AnswerText("\u09B0\u200D\u09CD\u09AF\u09BE\u09AC"))
                .isEqualTo(new AnswerText("\u09B0\u09CD\u09AF\u09BE\u09AC"));
        assertThat(new AnswerText("\u09B9\u09A0\u09BE\u09A4\u09CD\u200D"))
                .isEqualTo(new AnswerText("\u09B9\u09A0\u09BE\u09CE"));
    }

    @Test
    void invisibleSignsFromAWordProcessorDoNoHarm() {
        assertThat(new AnswerText("\uFEFFvi\u00ADsa\u200B\u202C\u0000")).isEqualTo(new AnswerText("visa"));
        assertThat(new AnswerText("cash\u00A0transfer")).isEqualTo(new AnswerText("cash transfer"));
        assertThat(new AnswerText("\u200F\u202Eريال")).isEqualTo(new AnswerText("ريال"));
    }

    @Test
    void anAnswerOfNothingButPunctuationKeepsIt() {
        assertThat(new AnswerText("?").value()).isEqualTo("?");
        assertThat(new AnswerText(" \u200D ").isEmpty()).isTrue();
        assertThat(new AnswerText("😀")).isNotEqualTo(new AnswerText("😁"));
    }

    @Test
    void reducingTwiceChangesNothingAndNormalFormsAreEqual() {
        var random = new Random(7);
        int[] points = NASTY.codePoints().toArray();
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            var once = new AnswerText(text.toString());
            assertThat(new AnswerText(once.value())).as("%s", text).isEqualTo(once);
            assertThat(new AnswerText(Normalizer.normalize(text, Normalizer.Form.NFD)).value())
                    .as("%s", text)
                    .isEqualTo(new AnswerText(Normalizer.normalize(text, Normalizer.Form.NFC)).value());
        }
    }

    @Test
    void aMegabyteOfAnythingIsReducedAtOnce() {
        for (String piece : new String[] {"a", ".", " ", "'", "\u09CD\u200D", "-", "😀", "\u0301", "²", "১²"}) {
            String much = piece.repeat(1_000_000 / piece.length());
            Assertions.assertTimeout(Duration.ofSeconds(30), () -> new AnswerText("x" + much + "x"), piece);
            Assertions.assertTimeout(Duration.ofSeconds(30), () -> new AnswerText(much), piece);
        }
    }
}
