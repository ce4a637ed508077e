package org.setu.certificates.pdf;

import io.nayuki.qrcodegen.QrCode;
import org.setu.paper.Drawing;
import org.setu.paper.Ink;

/** A QR code as squares that stay sharp at any size. */
final class QrFigure {
    /** The white margin, in modules, without which readers do not find the code. */
    private static final int QUIET = 4;

    private QrFigure() {}

    /** @param size of the whole with its margin, in points */
    static Drawing of(String text, double left, double bottom, double size) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        double module = size / (code.size + 2 * QUIET);
        var drawing = new Drawing().fill(Ink.BLACK);
        for (int row = 0; row < code.size; row++) {
            int column = 0;
            while (column < code.size) {
                int end = endOfRun(code, column, row);
                if (end > column) {
                    drawing.rectangle(
                            left + (column + QUIET) * module,
                            bottom + size - (row + QUIET + 1) * module,
                            (end - column) * module,
                            module);
                }
                column = end + 1;
            }
        }
        return drawing.filled();
    }

    private static int endOfRun(QrCode code, int column, int row) {
        int end = column;
        while (end < code.size && code.getModule(end, row)) {
            end++;
        }
        return end;
    }
}
