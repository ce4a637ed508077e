package org.setu.identity.passwords;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is guessed first, as far as it is long enough to be allowed at all: well-known words, repetitions and runs of keys. */
public final class CommonPasswords {
    private static final Set<String> WORDS = Stream.of(
                    "password",
                    "passw0rd",
                    "bangladesh",
                    "bangladesh1971",
                    "iloveyou",
                    "administrator",
                    "welcome",
                    "changeme",
                    "letmein",
                    "qwerty",
                    "qwertyuiop",
                    "asdfghjkl",
                    "sonarbangla",
                    "amarsonarbangla",
                    "joybangla",
                    "dhaka",
                    "setu",
                    "migration",
                    "secret",
                    "football",
                    "cricket",
                    "princess",
                    "sunshine")
            .collect(Collectors.toUnmodifiableSet());
    private static final String RUNS = "01234567890123456789 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm "
            + "98765432109876543210 zyxwvutsrqponmlkjihgfedcba 1qaz2wsx3edc4rfv5tgb6yhn";

    private CommonPasswords() {}

    /** Whether it is a common word, alone, doubled, or with only digits and signs about it; one character or a run of keys. */
    public static boolean contain(String password) {
        String plain = password.strip().toLowerCase(Locale.ROOT);
        String letters = plain.replaceAll("[^\\p{L}]", "");
        return WORDS.contains(plain)
                || WORDS.contains(letters)
                || isRepetition(plain)
                || RUNS.contains(plain)
                || plain.chars().distinct().count() < 4;
    }

    private static boolean isRepetition(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            String part = text.substring(0, length);
            if (text.length() % length == 0
                    && part.repeat(text.length() / length).equals(text)
                    && (length < 4 || WORDS.contains(part.replaceAll("[^\\p{L}]", "")))) {
                return true;
            }
        }
        return false;
    }
}
