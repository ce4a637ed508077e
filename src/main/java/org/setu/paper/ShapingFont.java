package org.setu.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One TrueType file that sets text: it joins letters to conjuncts, puts vowel signs in their places and says how wide the
 * line becomes. The shaping is the JDK's own HarfBuzz. Safe for several threads at once.
 */
public final class ShapingFont {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final int NO_GLYPH = 0;
    /** From here on, newer JDKs mean "draw nothing": joiners that have done their work. */
    private static final int FIRST_INVISIBLE = 0xFFFE;

    private static final char DOTTED_CIRCLE = '\u25CC';

    private final byte[] file;
    private final Font font;
    private final FontMetrics metrics;

    private ShapingFont(byte[] file, Font font, FontMetrics metrics) {
        this.file = file;
        this.font = font;
        this.metrics = metrics;
    }

    public static ShapingFont read(byte[] trueTypeFile) throws IOException {
        NoSystemFonts.areNeeded();
        byte[] file = trueTypeFile.clone();
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
            return new ShapingFont(file, font.deriveFont(1000f), FontMetrics.of(parsed));
        } catch (FontFormatException broken) {
            throw new IOException("Not a TrueType font", broken);
        }
    }

    /** @throws IllegalArgumentException where the font lacks a character: better no document than one with boxes in it */
    ShapedLine shape(String text) {
        var missing = new LinkedHashSet<Integer>();
        ShapedLine line = shape(text, missing);
        if (missing.isEmpty()) {
            return line;
        } else {
            throw new IllegalArgumentException("%s cannot print %s of '%s'"
                    .formatted(
                            metrics.name(),
                            missing.stream().map("U+%04X"::formatted).toList(),
                            text));
        }
    }

    /** The code points of a text that this font cannot print, or prints on a dotted circle for want of a letter. */
    Set<Integer> unprintable(String text) {
        var missing = new LinkedHashSet<Integer>();
        ShapedLine line = shape(text, missing);
        line.glyphs().stream()
                .filter(glyph -> glyph.id() == metrics.dottedCircle() && text.charAt(glyph.at()) != DOTTED_CIRCLE)
                .forEach(glyph -> missing.add(text.codePointAt(glyph.at())));
        text.codePoints()
                .filter(character -> isControl(character) && !isJoiner(character))
                .forEach(missing::add);
        return missing;
    }

    FontMetrics metrics() {
        return metrics;
    }

    TrueTypeFont parsed() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    private ShapedLine shape(String text, Set<Integer> missing) {
        GlyphVector shaped =
                font.layoutGlyphVector(UNHINTED, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        int count = shaped.getNumGlyphs();
        var glyphs = new ArrayList<ShapedLine.Glyph>(count);
        for (int i = 0; i < count; i++) {
            int id = shaped.getGlyphCode(i);
            int at = shaped.getGlyphCharIndex(i);
            if (id == NO_GLYPH) {
                missing.add(text.codePointAt(at));
            } else if (!isInvisible(id, text.charAt(at))) {
                var place = shaped.getGlyphPosition(i);
                glyphs.add(new ShapedLine.Glyph(id, at, (float) place.getX(), (float) -place.getY()));
            }
        }
        return new ShapedLine(
                this, text, glyphs, (float) shaped.getGlyphPosition(count).getX());
    }

    /** JDK 17 draws a joiner as a space of no width, JDK 25 as a glyph that does not exist. */
    private boolean isInvisible(int glyph, char from) {
        return glyph >= FIRST_INVISIBLE || (glyph == metrics.space() && isJoiner(from));
    }

    private static boolean isJoiner(int character) {
        return character == Syllables.ZWNJ || character == Syllables.ZWJ;
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT;
    }
}
