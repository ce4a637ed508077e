package org.setu.courses.translating;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.setu.shared.BanglaEndings;

/** Numbers that are written in letters, in either language. A translator may write 3 as three, and the 3rd as তৃতীয়. */
final class NumberWords {
    private static final Map<String, BigDecimal> VALUES = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();
    private static final char FIRST_OF_BANGLA = '\u0980';
    private static final int LEAST_LETTERS = 2;

    static {
        count("one two three four five six seven eight nine ten eleven twelve");
        count("first second third fourth fifth sixth seventh eighth ninth tenth");
        count("এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ বিশ");
        count("প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম একাদশ দ্বাদশ");
        tens("twenty thirty forty fifty sixty seventy eighty ninety");
        tens("কুড়ি ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই");
        say("half", "50");
        say("অর্ধেক", "50");
        say("শতভাগ", "100");
        say("দেড়", "1.5");
        say("আড়াই", "2.5");
        scale("100", "hundred", "শত");
        scale("1000", "thousand", "হাজার");
        scale("100000", "lakh", "লাখ", "লক্ষ");
        scale("1000000", "million", "মিলিয়ন");
        scale("10000000", "crore", "কোটি");
        scale("1000000000", "billion", "বিলিয়ন");
        scale("1000000000000", "trillion", "ট্রিলিয়ন");
    }

    private NumberWords() {}

    /** What a word says by itself; also তিনটি and তিনজন say three. */
    static Optional<BigDecimal> value(String word) {
        String spelling = Grammar.spelling(word);
        return Optional.ofNullable(VALUES.get(spelling)).or(() -> beginning(spelling));
    }

    /** What a word makes of the number before it. */
    static Optional<BigDecimal> scale(String word) {
        String spelling = Grammar.spelling(word);
        return Optional.ofNullable(SCALES.get(spelling))
                .or(() -> BanglaEndings.without(spelling).stream()
                        .filter(SCALES::containsKey)
                        .findFirst()
                        .map(SCALES::get));
    }

    private static Optional<BigDecimal> beginning(String word) {
        return word.charAt(0) < FIRST_OF_BANGLA
                ? Optional.empty()
                : IntStream.iterate(word.length() - 1, length -> length >= LEAST_LETTERS, length -> length - 1)
                        .mapToObj(length -> word.substring(0, length))
                        .filter(VALUES::containsKey)
                        .findFirst()
                        .map(VALUES::get);
    }

    private static void count(String words) {
        List<String> all = List.of(words.split(" "));
        for (int at = 0; at < all.size(); at++) {
            say(all.get(at), String.valueOf(at + 1));
        }
    }

    private static void tens(String words) {
        List<String> all = List.of(words.split(" "));
        for (int at = 0; at < all.size(); at++) {
            say(all.get(at), String.valueOf((at + 2) * 10));
        }
    }

    private static void say(String word, String value) {
        VALUES.put(Grammar.spelling(word), new BigDecimal(value).stripTrailingZeros());
    }

    private static void scale(String value, String... words) {
        for (String word : words) {
            SCALES.put(Grammar.spelling(word), new BigDecimal(value).stripTrailingZeros());
        }
    }
}
