package org.setu.courses;

import java.util.regex.Pattern;

/** Under what the programme keeps one of the sign-offs that it defines, such as {@code LEGAL}. */
public record AspectKey(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,19}");

    public AspectKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("Not the key of a sign-off: " + value);
        }
    }

    public static AspectKey fromString(String text) {
        return new AspectKey(text);
    }

    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
