package org.setu.paper;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The measures of a typeface that a PDF asks for, in thousandths of the type size. */
record FontMetrics(
        String name,
        IntWidths widths,
        int space,
        int dottedCircle,
        float ascent,
        float descent,
        float capHeight,
        float italicAngle,
        float left,
        float bottom,
        float right,
        float top) {

    /** Each glyph's advance. */
    @FunctionalInterface
    interface IntWidths {
        int of(int glyph);
    }

    static FontMetrics of(TrueTypeFont font) throws IOException {
        float unit = 1000f / font.getUnitsPerEm();
        int[] widths = new int[font.getNumberOfGlyphs()];
        for (int glyph : IntStream.range(0, widths.length).toArray()) {
            widths[glyph] = Math.round(font.getAdvanceWidth(glyph) * unit);
        }
        var characters = font.getUnicodeCmapLookup(false);
        var head = font.getHeader();
        var lines = font.getHorizontalHeader();
        return new FontMetrics(
                font.getName(),
                glyph -> widths[glyph],
                characters.getGlyphId(' '),
                characters.getGlyphId('\u25CC'),
                lines.getAscender() * unit,
                lines.getDescender() * unit,
                font.getOS2Windows().getCapHeight() * unit,
                font.getPostScript().getItalicAngle(),
                head.getXMin() * unit,
                head.getYMin() * unit,
                head.getXMax() * unit,
                head.getYMax() * unit);
    }

    /** How high a line of this face is without any air between lines, for type of size 1. */
    float lineHeight() {
        return (ascent - descent) / 1000f;
    }
}
