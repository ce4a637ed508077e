package org.setu.courses.translating;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers of a text, in digits of either script, grouped as in either country, with the words that scale them, or in words. */
final class Numbers {
    /** A longer row of digits is no number that anybody compares. */
    private static final String DIGITS =
            "(\\d{1,3}(?:,\\d{2,3}){1,9}(?!\\d)|\\d{1,20})(\\.\\d{1,20})?(?:st|nd|rd|th|s)?(?![A-Za-z\\d])";
    /** What stands in a code, such as C189, COVID-19 or 7FYP, is no number. */
    private static final Pattern PART = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\d.]|[A-Za-z]-)" + DIGITS + "|[\\p{L}\\p{M}]+", Pattern.CASE_INSENSITIVE);

    /** 15:30 is told as half past three. */
    private static final Pattern TIME = Pattern.compile("(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)");

    private static final Pattern DOTTED_TIME = Pattern.compile("([01]?\\d|2[0-3])\\.[0-5]\\d");
    private static final Pattern ONLY_SPACE = Pattern.compile("[\\s-]?");
    private static final Function<String, Optional<BigDecimal>> NO_WORDS = word -> Optional.empty();
    private static final BigDecimal HALF_A_DAY = BigDecimal.valueOf(12);

    private Numbers() {}

    /**
     * One number.
     *
     * @param written as the text writes it, with its scale; blank for one that is said in words
     * @param bare without its scale
     */
    private record Amount(String written, BigDecimal bare, BigDecimal value, int end) {
        Amount times(BigDecimal scale, String more, int newEnd) {
            return new Amount(written.isEmpty() ? "" : written + more, bare, plain(value.multiply(scale)), newEnd);
        }

        boolean isIn(Set<BigDecimal> values) {
            return values.contains(value) || values.contains(bare) || isTimeIn(values);
        }

        /** 22.10 may be ten past ten at night. */
        private boolean isTimeIn(Set<BigDecimal> values) {
            return DOTTED_TIME.matcher(inAscii(written)).matches()
                    && values.contains(
                            plain(BigDecimal.valueOf(bare.longValue()).remainder(HALF_A_DAY)));
        }
    }

    /** In the order of the source, each once. */
    static List<String> missing(List<String> source, List<String> translation) {
        List<Amount> wanted = source.stream()
                .filter(passage -> passage.chars().anyMatch(Character::isDigit))
                .flatMap(passage -> amounts(passage, NO_WORDS).stream())
                .toList();
        List<Amount> missing = without(wanted, translation, NO_WORDS);
        return without(missing, translation, NumberWords::value).stream()
                .map(Amount::written)
                .distinct()
                .toList();
    }

    private static List<Amount> without(
            List<Amount> wanted, List<String> translation, Function<String, Optional<BigDecimal>> words) {
        var there = new HashSet<BigDecimal>();
        if (!wanted.isEmpty()) {
            translation.forEach(passage -> add(amounts(passage, words), there));
        }
        return wanted.stream().filter(amount -> !amount.isIn(there)).toList();
    }

    /** ১ লাখ ২০ হাজার is one number. */
    private static void add(List<Amount> amounts, Set<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Amount amount : amounts) {
            sum = sum.add(amount.value());
            values.add(amount.bare());
            values.add(amount.value());
            values.add(plain(sum));
            sum = amount.value().equals(amount.bare()) ? BigDecimal.ZERO : sum;
        }
    }

    /** @param words what a word that stands for a number says */
    private static List<Amount> amounts(String passage, Function<String, Optional<BigDecimal>> words) {
        String text = TIME.matcher(Normalizer.normalize(passage, Normalizer.Form.NFC))
                .replaceAll(time -> " ".repeat(time.group().length()));
        var amounts = new ArrayList<Amount>();
        Matcher part = PART.matcher(inAscii(text));
        while (part.find()) {
            if (part.group(1) != null) {
                BigDecimal value = plain(new BigDecimal(part.group(1).replace(",", "") + orBlank(part.group(2))));
                amounts.add(new Amount(text.substring(part.start(), part.end()), value, value, part.end()));
            } else if (!scales(text, part, amounts)) {
                words.apply(part.group()).ifPresent(value -> amounts.add(new Amount("", value, value, part.end())));
            }
        }
        return amounts;
    }

    /** Whether the word scales the number right before it: then that is another one now. */
    private static boolean scales(String text, Matcher word, List<Amount> amounts) {
        Optional<Amount> before = amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(amounts.get(amounts.size() - 1))
                        .filter(last -> ONLY_SPACE
                                .matcher(text.substring(last.end(), word.start()))
                                .matches());
        Optional<BigDecimal> scale = before.flatMap(last -> NumberWords.scale(word.group()));
        scale.ifPresent(by -> amounts.set(
                amounts.size() - 1,
                before.get().times(by, text.substring(before.get().end(), word.end()), word.end())));
        return scale.isPresent();
    }

    private static String inAscii(String text) {
        var ascii = new StringBuilder();
        text.chars()
                .forEach(letter -> ascii.append(
                        Character.isDigit(letter) ? (char) ('0' + Character.digit(letter, 10)) : (char) letter));
        return ascii.toString();
    }

    private static String orBlank(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
