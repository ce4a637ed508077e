package org.setu.shared;

import java.util.regex.Pattern;

/** A short name that stands in addresses and files: a course, a module, a lesson, a block. */
public record Slug(String value) implements Comparable<Slug> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    public static boolean isSlug(String text) {
        return FORM.matcher(text).matches();
    }

    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static Slug fromString(String text) {
        return new Slug(text);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
