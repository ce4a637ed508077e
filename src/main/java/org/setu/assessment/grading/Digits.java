package org.setu.assessment.grading;

/** Digits of any script as Latin ones: ২০১৮ as 2018. */
final class Digits {
    private Digits() {}

    static String latin(String text) {
        var latin = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
                latin.append(Character.digit(point, 10));
            } else {
                latin.appendCodePoint(point);
            }
        });
        return latin.toString();
    }
}
