package org.setu.paper;

/** Turns a shaped line into the operators that draw it, each glyph where the shaper put it. */
final class TextOperators {
    /** Thousandths of the type size; what is nearer is where it should be. */
    private static final double NEAR = 0.4;

    private final PdfFont font;
    private final double size;
    private final StringBuilder operators = new StringBuilder();

    TextOperators(PdfFont font, double size) {
        this.font = font;
        this.size = size;
    }

    /**
     * Outside Latin the line is wrapped into its own text (ActualText): a reader that honours it need not guess. One for the
     * whole line, since some readers show only the first of several.
     */
    String of(ShapedLine line) {
        if (isPlain(line.text())) {
            draw(line);
        } else {
            operators.append("/Span <</ActualText <FEFF").append(PdfFont.hex(line.text()));
            operators.append(">>> BDC\n");
            draw(line);
            operators.append("EMC\n");
        }
        return operators.toString();
    }

    private void draw(ShapedLine line) {
        var texts = Syllables.dealtOut(line);
        var widths = line.font().metrics().widths();
        double pen = 0;
        double rise = 0;
        operators.append("[<");
        for (int i = 0; i < texts.size(); i++) {
            var glyph = line.glyphs().get(i);
            if (Math.abs(glyph.y() - rise) > NEAR) {
                rise = glyph.y();
                operators.append(">] TJ ").append(Drawing.number(rise * size / 1000));
                operators.append(" Ts [<");
            }
            if (Math.abs(glyph.x() - pen) > NEAR) {
                operators.append('>').append(Drawing.number(pen - glyph.x())).append('<');
                pen = glyph.x();
            }
            operators.append(font.code(glyph.id(), texts.get(i)));
            pen += widths.of(glyph.id());
        }
        operators.append(">] TJ\n");
        if (rise != 0) {
            operators.append("0 Ts\n");
        }
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character < '\u0300');
    }
}
