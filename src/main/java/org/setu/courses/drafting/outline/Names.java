package org.setu.courses.drafting.outline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes names for addresses and files out of titles. */
public final class Names {
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int LONGEST = 40;

    private Names() {}

    /** Whether a name may stand in an address and in a file's name, where a dot already means something. */
    static boolean isAddress(String name) {
        return ADDRESS.matcher(name).matches();
    }

    /** {@code who-is-a-migrant} of “Who is a migrant?”; blank of a title without Latin letters. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int wordEnd = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, wordEnd > 0 ? wordEnd : LONGEST);
    }

    /** The name, or the first of {@code name-2}, {@code name-3}, ... that is free; {@code other-1} and so on where the title gave none. */
    public static String free(String name, String other, Predicate<String> taken) {
        if (!name.isEmpty() && !taken.test(name)) {
            return name;
        }
        String stem = name.isEmpty() ? other : name;
        int number = name.isEmpty() ? 1 : 2;
        while (taken.test(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }
}
