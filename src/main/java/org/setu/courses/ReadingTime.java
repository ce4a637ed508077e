package org.setu.courses;

import java.time.Duration;
import java.util.regex.Pattern;
import org.setu.shared.Language;

/** How long people take to read: the rates are in docs/course-format.md, and the certificate prints what comes of them. */
public final class ReadingTime {
    private static final int ENGLISH_WORDS_A_MINUTE = 180;
    private static final int BANGLA_WORDS_A_MINUTE = 140;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ReadingTime() {}

    public static Duration of(String text, Language language) {
        return of(words(text), language);
    }

    public static Duration of(int words, Language language) {
        int rate = language == Language.BN ? BANGLA_WORDS_A_MINUTE : ENGLISH_WORDS_A_MINUTE;
        return Duration.ofSeconds(Math.round(60.0 * words / rate));
    }

    /** What stands between spaces and holds a letter or a digit. */
    public static int words(String text) {
        return (int) SPACE.splitAsStream(text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
