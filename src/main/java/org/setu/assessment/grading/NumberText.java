package org.setu.assessment.grading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as people type it: ১,০০,০০০ or 100 000 or 1.5 or 1,5, with a currency sign before it and a unit behind it.
 *
 * <p>Of a comma and a point, the later one is the decimal sign. A comma alone groups thousands if exactly three digits follow
 * it ({@code 1,234}; but {@code 0,234} and {@code 1234,567} are decimals), else it is the decimal sign ({@code 1,5}). A point
 * alone is the decimal sign. Signs that stand more than once group, by threes or, as in Bangladesh, by twos before the last
 * three. Lakh, crore, thousand, million and billion multiply, unless they are the question's unit. Anything else behind the
 * number is a unit and ignored, but where it holds further digits ({@code 5-10}, {@code 1/2}) the text is not one number.
 */
public final class NumberText {
    private static final int LONGEST = 100;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:\\p{Sc}|(?i:Tk\\.?|BDT|USD|টাকা)) ?)?([+-]?) ?((?:\\d[\\d., ']*)?\\d|[.,]\\d+)(.*)");
    /** No digits, but for m2 and its like; and no 1e5. */
    private static final Pattern UNIT = Pattern.compile("(?![eE][+-]?\\d)(?:\\D|(?<=\\p{L})[23](?!\\d))*");

    private static final Pattern GROUPS =
            Pattern.compile("\\d{1,3}(?:([., '])\\d{3})(?:\\1\\d{3})*|\\d{1,2}([., '])(?:\\d{2}\\2)+\\d{3}");
    private static final Pattern GROUPING = Pattern.compile("[., ']");

    private static final Map<AnswerText, BigDecimal> MULTIPLIERS = multipliers(Map.of(
            1_000L, List.of("thousand", "হাজার"),
            100_000L, List.of("lakh", "lakhs", "lac", "লাখ", "লক্ষ"),
            1_000_000L, List.of("million", "মিলিয়ন"),
            10_000_000L, List.of("crore", "crores", "কোটি"),
            1_000_000_000L, List.of("billion", "বিলিয়ন")));

    private NumberText() {}

    public static Optional<BigDecimal> read(String text) {
        return read(text, List.of());
    }

    /**
     * Reads one number; empty where the text is not one.
     *
     * @param units the question's unit in each language
     */
    public static Optional<BigDecimal> read(String text, Collection<String> units) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var found = NUMBER.matcher(withoutUnit(plain(text), units));
        if (!found.matches() || !UNIT.matcher(found.group(3)).matches()) {
            return Optional.empty();
        }
        return ungrouped(found.group(2))
                .map(BigDecimal::new)
                .map(number -> found.group(1).equals("-") ? number.negate() : number)
                .map(number -> number.multiply(multiplier(found.group(3), units)));
    }

    private static Map<AnswerText, BigDecimal> multipliers(Map<Long, List<String>> words) {
        var multipliers = new HashMap<AnswerText, BigDecimal>();
        words.forEach((times, names) ->
                names.forEach(name -> multipliers.put(new AnswerText(name), BigDecimal.valueOf(times))));
        return multipliers;
    }

    private static String plain(String text) {
        String plain = Digits.latin(text)
                .replaceAll("[\\p{Cf}\\p{Cc}&&[^\\s]]", "")
                .replace('\u2212', '-')
                .replaceAll("^(\\s*)\u2013", "-")
                .replace('’', '\'');
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** Takes the question's unit off either end; the longest first, so that km² goes before km. */
    private static String withoutUnit(String text, Collection<String> units) {
        return units.stream()
                .map(NumberText::plain)
                .filter(unit -> !unit.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(unit -> startsOrEndsWith(text, unit))
                .findFirst()
                .map(unit -> endsWith(text, unit)
                        ? text.substring(0, text.length() - unit.length()).strip()
                        : text.substring(unit.length()).strip())
                .orElse(text);
    }

    private static boolean startsOrEndsWith(String text, String unit) {
        return endsWith(text, unit) || text.regionMatches(true, 0, unit, 0, unit.length());
    }

    private static boolean endsWith(String text, String unit) {
        return text.regionMatches(true, text.length() - unit.length(), unit, 0, unit.length());
    }

    private static Optional<String> ungrouped(String digits) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        boolean bothSigns = comma >= 0 && point >= 0;
        if (bothSigns || isDecimal(digits, comma) || (point >= 0 && digits.indexOf('.') == point)) {
            int sign = Math.max(comma, point);
            return whole(digits.substring(0, sign))
                    .filter(whole -> digits.substring(sign + 1).matches("\\d+"))
                    .map(whole -> whole + "." + digits.substring(sign + 1));
        } else {
            return whole(digits);
        }
    }

    /** Whether the only comma cannot group thousands. */
    private static boolean isDecimal(String digits, int comma) {
        return comma >= 0
                && digits.indexOf(',') == comma
                && (comma == 0
                        || digits.startsWith("0")
                        || !digits.substring(comma).matches(",\\d{3}")
                        || comma > 3);
    }

    private static Optional<String> whole(String digits) {
        if (digits.matches("\\d*")) {
            return Optional.of("0" + digits);
        } else if (GROUPS.matcher(digits).matches()) {
            return Optional.of(GROUPING.matcher(digits).replaceAll(""));
        } else {
            return Optional.empty();
        }
    }

    /** "5 lakh" is 500,000, unless the question asks for lakhs. */
    private static BigDecimal multiplier(String typed, Collection<String> units) {
        var word = new AnswerText(SPACES.split(typed.strip(), 2)[0]);
        return units.stream()
                        .map(AnswerText::new)
                        .anyMatch(unit -> !word.isEmpty() && unit.value().contains(word.value()))
                ? BigDecimal.ONE
                : MULTIPLIERS.getOrDefault(word, BigDecimal.ONE);
    }
}
