package org.setu.certificates.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.setu.paper.Drawing;
import org.setu.paper.Ink;

/** The bridge that Setu is named for, and the running stitch of the quilt. There are no others. */
final class Ornaments {
    private static final double STITCH = 9;
    private static final double PERIOD = 14;

    private final Drawing drawing = new Drawing().roundEnds();

    /** Two rows of stitches around the sheet, the inner one set off by half a stitch. */
    Ornaments border(PDRectangle sheet, double inset, double apart) {
        drawing.stroke(Ink.INDIGO, 1.5);
        frame(inset, sheet.getWidth() - inset, inset, sheet.getHeight() - inset, 0);
        drawing.stroked().stroke(Ink.TURMERIC, 1);
        double inner = inset + apart;
        frame(inner, sheet.getWidth() - inner, inner, sheet.getHeight() - inner, PERIOD / 2);
        drawing.stroked();
        return this;
    }

    /** The bridge's arch, from foot to foot. */
    Ornaments arch(double left, double right, double foot, double height) {
        double reach = (right - left) * 10 / 44;
        double pull = foot + height / 0.75;
        drawing.stroke(Ink.INDIGO, 1.5)
                .curve(left, foot, left + reach, pull, right - reach, pull, right, foot)
                .stroked();
        return this;
    }

    /** The bridge's deck: the way across, in stitches. */
    Ornaments deck(double left, double right, double y) {
        drawing.stroke(Ink.TURMERIC, 1.5);
        stitches(left, right, 0, (from, to) -> drawing.line(from, y, to, y));
        drawing.stroked();
        return this;
    }

    Drawing drawing() {
        return drawing;
    }

    private void frame(double left, double right, double bottom, double top, double shift) {
        for (double y : new double[] {bottom, top}) {
            stitches(left, right, shift, (from, to) -> drawing.line(from, y, to, y));
        }
        for (double x : new double[] {left, right}) {
            stitches(bottom, top, shift, (from, to) -> drawing.line(x, from, x, to));
        }
    }

    @FunctionalInterface
    private interface Stitch {
        void between(double from, double to);
    }

    /** Whole stitches only, the same distance from either end. */
    private static void stitches(double from, double to, double shift, Stitch stitch) {
        double length = to - from - 2 * shift;
        long count = Math.round((length + PERIOD - STITCH) / PERIOD);
        double period = (length - STITCH) / (count - 1);
        for (int i = 0; i < count; i++) {
            double start = from + shift + i * period;
            stitch.between(start, start + STITCH);
        }
    }
}
