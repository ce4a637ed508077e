package org.setu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ShapingTest {
    private static final ShapingFont REGULAR = Typefaces.notoSansBengali().regular();

    @ParameterizedTest
    @CsvFileSource(resources = "shaping.tsv", delimiter = '\t')
    void wordsAreShapedAsHarfBuzzShapesThem(String word, String glyphs, int width) {
        var line = REGULAR.shape(word);
        assertThat(glyphs(line)).isEqualTo(glyphs);
        assertThat(Math.round(line.width())).isEqualTo(width);
    }

    @Test
    void aConjunctIsNotItsLettersWithAHasantaBetween() {
        assertThat(REGULAR.shape("ক্ষ").glyphs()).hasSize(1);
        assertThat(glyphs(REGULAR.shape("ন\u09CDত"))).isNotEqualTo(glyphs(REGULAR.shape("ন\u09CD\u200Cত")));
    }

    @Test
    void theJoinerOfRabKeepsTheYaPhalaApartFromTheRephAndIsItselfNotDrawn() {
        assertThat(glyphs(REGULAR.shape("র\u200D\u09CDযাব"))).isNotEqualTo(glyphs(REGULAR.shape("র\u09CDযাব")));
        assertThat(REGULAR.shape("র\u200D\u09CDযাব").glyphs())
                .noneMatch(glyph -> glyph.id() == REGULAR.metrics().space());
    }

    @Test
    void theRephIsDrawnAfterTheConsonantItIsSpokenBefore() {
        var line = REGULAR.shape("র্ম");
        assertThat(line.glyphs()).extracting(ShapedLine.Glyph::id).containsSubsequence(glyph("ম"));
        assertThat(line.glyphs().get(0).id()).isEqualTo(glyph("ম"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "shaping.tsv", delimiter = '\t')
    void theGlyphsOfAWordSpellTheWordEvenWithoutItsActualText(String word) {
        var dealt = Syllables.dealtOut(REGULAR.shape(word));
        assertThat(dealt).hasSameSizeAs(REGULAR.shape(word).glyphs()).doesNotContain("");
        String spelt = String.join("", dealt).replace("\u200B", "");
        assertThat(Normalizer.normalize(spelt, Normalizer.Form.NFC))
                .isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFC));
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThatThrownBy(() -> ShapingFont.read(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }

    private static int glyph(String letter) {
        return REGULAR.shape(letter).glyphs().get(0).id();
    }

    private static String glyphs(ShapedLine line) {
        return line.glyphs().stream().map(glyph -> String.valueOf(glyph.id())).collect(Collectors.joining(" "));
    }
}
