package org.setu.courses.markup;

import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.setu.shared.Language;

/** The date that a fact is true of: a year, a month, a day, or some words. */
record AsOf(String written) {
    /** As people write it: {@code 30 April 2026}, {@code এপ্রিল ২০২৬}, {@code ২০১৮}. */
    String in(Language language) {
        Locale locale = language.locale();
        try {
            return switch (written.length()) {
                case 4 -> Year.parse(written).format(formatter("yyyy", locale));
                case 7 -> YearMonth.parse(written).format(formatter("LLLL yyyy", locale));
                case 10 -> LocalDate.parse(written).format(formatter("d LLLL yyyy", locale));
                default -> inDigitsOf(locale);
            };
        } catch (DateTimeException inWords) {
            return inDigitsOf(locale);
        }
    }

    private String inDigitsOf(Locale locale) {
        int zero = DecimalFormatSymbols.getInstance(locale).getZeroDigit() - '0';
        return written.chars()
                .map(letter -> letter >= '0' && letter <= '9' ? letter + zero : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).localizedBy(locale);
    }
}
