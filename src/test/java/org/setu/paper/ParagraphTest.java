package org.setu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
    private static final Paragraph.Style STYLE =
            new Paragraph.Style(Typefaces.notoSansBengali().regular(), 20, Ink.BLACK);

    @Test
    void linesAreAsFewAsFitAndOfNearlyEvenLength() {
        var lines = new Paragraph(STYLE, "one two three four five six").within(170, 1);
        assertThat(lines.texts()).containsExactly("one two three ", "four five six");
        assertThat(lines.width()).isLessThanOrEqualTo(170);
    }

    @Test
    void aWordThatIsTooWideMakesTheTypeSmaller() {
        var lines = new Paragraph(STYLE, "মন্ত্রণালয় ".repeat(3) + "W".repeat(40)).within(200, 1);
        assertThat(lines.size()).isLessThan(20);
        assertThat(lines.width()).isBetween(199f, 200.1f);
    }

    @Test
    void smallTypeShrinksLessThanLarge() {
        var small = new Paragraph.Style(STYLE.font(), 10, Ink.BLACK);
        assertThat(new Paragraph(STYLE, "a").within(100, 0.49f).size()).isEqualTo(20 * 0.49f);
        assertThat(new Paragraph(small, "a").within(100, 0.49f).size()).isEqualTo(7f);
    }
}
