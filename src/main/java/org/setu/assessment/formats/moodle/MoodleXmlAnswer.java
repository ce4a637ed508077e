package org.setu.assessment.formats.moodle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One {@code <answer>} of Moodle.
 *
 * @param mark the part of the mark that it earns, from 0 to 1 where Moodle wrote it itself
 */
record MoodleXmlAnswer(QuizElement element, BigDecimal mark) {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");
    private static final int DECIMALS = 12;
    private static final int LONGEST = 15;

    /** Its share stands in per cent, in old files in an element of its own; empty where it is no number. */
    static Optional<MoodleXmlAnswer> of(QuizElement element) {
        var old = element.child("fraction").map(QuizElement::words);
        var mark = old.isPresent()
                ? old.flatMap(MoodleXmlAnswer::number)
                : number(element.attribute("fraction").orElse("0")).map(percent -> percent.movePointLeft(2));
        return mark.map(number -> new MoodleXmlAnswer(element, number.stripTrailingZeros()));
    }

    String words() {
        return element.content();
    }

    boolean isRight() {
        return mark.compareTo(BigDecimal.ONE) >= 0;
    }

    boolean isPartlyRight() {
        return mark.signum() > 0 && !isRight();
    }

    boolean isCalled(String name) {
        return words().equalsIgnoreCase(name);
    }

    /** Whether it has a star that stands for anything, as {@code \*} does not. */
    boolean hasWildcard() {
        return words().replace("\\*", "").contains("*");
    }

    String typed() {
        return words().replace("\\*", "*");
    }

    Optional<BigDecimal> number() {
        return number(words());
    }

    /** Whether it has words that are neither a number nor a star for any number. */
    boolean isNoNumber() {
        return !words().isBlank() && !hasWildcard() && number().isEmpty();
    }

    Optional<BigDecimal> tolerance() {
        String tolerance = element.child("tolerance").map(QuizElement::words).orElse("");
        return number(tolerance.isEmpty() ? "0" : tolerance).map(BigDecimal::abs);
    }

    /** A number as a course file has it: without an exponent, no finer and no greater than makes sense. */
    private static Optional<BigDecimal> number(String words) {
        return NUMBER.matcher(words).matches()
                ? Optional.of(new BigDecimal(new BigDecimal(words).toPlainString()))
                        .filter(number -> number.precision() - number.scale() <= LONGEST)
                        .map(number -> number.setScale(Math.min(number.scale(), DECIMALS), RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
