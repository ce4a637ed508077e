package org.setu.paper;

/** Lines, curves and filled shapes as a PDF page says them. Points, from the lower left corner. */
public final class Drawing {
    private final StringBuilder operators = new StringBuilder();

    /** At most three decimals and no exponent: a thousandth of a point is finer than any printer. */
    static String number(double value) {
        long thousandths = Math.round(value * 1000);
        long whole = Math.abs(thousandths) / 1000;
        long rest = Math.abs(thousandths) % 1000;
        var text = new StringBuilder(thousandths < 0 ? "-" : "").append(whole);
        if (rest > 0) {
            text.append('.').append(rest < 10 ? "00" : rest < 100 ? "0" : "").append(rest);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        return text.toString();
    }

    public Drawing stroke(Ink ink, double width) {
        operators.append(ink.components()).append(" RG ");
        return add("w", width);
    }

    public Drawing roundEnds() {
        return add("J", 1);
    }

    public Drawing fill(Ink ink) {
        operators.append(ink.components()).append(" rg\n");
        return this;
    }

    public Drawing line(double x0, double y0, double x1, double y1) {
        return add("m", x0, y0).add("l", x1, y1);
    }

    /** A curve from the first point to the last, drawn towards the two between. */
    public Drawing curve(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
        return add("m", x0, y0).add("c", x1, y1, x2, y2, x3, y3);
    }

    public Drawing rectangle(double x, double y, double width, double height) {
        return add("re", x, y, width, height);
    }

    /** Strokes the lines and curves added since the last call. */
    public Drawing stroked() {
        return add("S");
    }

    /** Fills the rectangles added since the last call. */
    public Drawing filled() {
        return add("f");
    }

    String operators() {
        return operators.toString();
    }

    private Drawing add(String operator, double... operands) {
        for (double operand : operands) {
            operators.append(number(operand)).append(' ');
        }
        operators.append(operator).append('\n');
        return this;
    }
}
