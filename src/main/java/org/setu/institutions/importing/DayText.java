package org.setu.institutions.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it: {@code 2026-07-01}, {@code 1/7/2026}, {@code ০১-০৭-২০২৬}; the day comes before the month. */
public final class DayText {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS_AHEAD = 3;

    private DayText() {}

    /** Empty where it is no day, or none that a posting could begin or end on. */
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        String digits = inLatinDigits(text.strip());
        Matcher yearFirst = YEAR_FIRST.matcher(digits);
        Matcher dayFirst = DAY_FIRST.matcher(digits);
        Optional<LocalDate> day = Optional.empty();
        if (yearFirst.matches()) {
            day = day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        } else if (dayFirst.matches()) {
            day = day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return day.filter(one -> one.getYear() >= FIRST_YEAR && !one.isAfter(today.plusYears(YEARS_AHEAD)));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String inLatinDigits(String text) {
        var digits = new StringBuilder();
        text.codePoints()
                .map(code -> Character.isDigit(code) ? '0' + Character.digit(code, 10) : code)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
