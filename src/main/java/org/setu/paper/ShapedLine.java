package org.setu.paper;

import java.util.List;

/** One line of text as glyphs in the order they are drawn. Lengths are in thousandths of the type size. */
record ShapedLine(ShapingFont font, String text, List<Glyph> glyphs, float width) {
    /**
     * @param at the character that it stems from, counted in UTF-16 units; in a syllable, any of its characters
     * @param y upwards from the baseline
     */
    record Glyph(int id, int at, float x, float y) {}

    ShapedLine {
        glyphs = List.copyOf(glyphs);
    }
}
