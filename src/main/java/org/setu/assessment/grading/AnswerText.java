package org.setu.assessment.grading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A typed answer reduced to what counts, so that two answers are equal where a reader would call them the same.
 *
 * <p>Not regarded: case; white space at the ends and how much there is between words; punctuation at the ends; the script of
 * digits (২০১৮ is 2018); joiners, soft hyphens, direction marks and other invisible characters; typographic or plain quotes
 * and hyphens; and how letters are put together (NFKC). NFKC also makes full-width letters, ligatures and small raised or
 * lowered digits plain (CO₂ is CO2), with one exception: a raised digit behind a digit is a power, and 10² is not 102.
 *
 * <p>For Bangla: য়, ড় and ঢ় are the same typed as one letter or as two; so are ো, ৌ, and আ typed as অ and া; ৎ is the same in
 * the old spelling with a joiner.
 */
public record AnswerText(String value) {
    private static final Pattern POWER = Pattern.compile("(?<=\\p{Nd})(?=[\u2070\u00B9\u00B2\u00B3\u2074-\u2079])");
    private static final Pattern OLD_KHANDA_TA = Pattern.compile("\u09A4\u09CD\u200D");
    private static final Pattern A_WITH_AA = Pattern.compile("\u0985\u09BE");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cs}\\uFE00-\\uFE0F\\u034F[\\p{Cc}&&[^\\s\\u0085]]]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern SINGLE_QUOTE = Pattern.compile("[\u2018-\u201B\u2032\u00B4`\u02BC\u02B9]");
    private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\u201C-\u201F\u2033\u00AB\u00BB]|''");
    private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\u2212\u2043]");

    public AnswerText {
        value = reduced(value);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    private static String reduced(String text) {
        String plain = OLD_KHANDA_TA.matcher(text).replaceAll("\u09CE");
        plain = POWER.matcher(INVISIBLE.matcher(plain).replaceAll("")).replaceAll("^");
        plain = withPlainQuotes(folded(Normalizer.normalize(withPlainQuotes(plain), Normalizer.Form.NFKC)));
        plain = A_WITH_AA.matcher(plain).replaceAll("\u0986");
        plain = HYPHEN.matcher(Digits.latin(plain)).replaceAll("-");
        plain = SPACE.matcher(plain).replaceAll(" ").strip();
        return withoutEnds(plain);
    }

    private static String withPlainQuotes(String text) {
        return DOUBLE_QUOTE.matcher(SINGLE_QUOTE.matcher(text).replaceAll("'")).replaceAll("\"");
    }

    /** Upper case first: so ß is ss, and the two small sigmas are one. */
    private static String folded(String text) {
        String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('\u03C2', '\u03C3');
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /** An answer of nothing but punctuation keeps it; a hyphen before a digit is a minus and stays. */
    private static String withoutEnds(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEnd(text.charAt(start)) && !isMinus(text, start)) {
            start++;
        }
        while (end > start && isEnd(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? text : text.substring(start, end);
    }

    private static boolean isMinus(String text, int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isEnd(char letter) {
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }
}
