package org.setu.courses.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file that a player asks for (RFC 9110, section 14.2), from the first to the last one.
 *
 * @param last at least {@code first}
 */
record ByteRange(int first, int last) {
    private static final Pattern ONE = Pattern.compile("bytes=(?:(\\d{1,18})-(\\d{0,18})|-(\\d{1,18}))");

    /** What a header asks for. */
    sealed interface Asked {
        /** The whole: nothing else is asked for, or something that need not be understood, such as several ranges at once. */
        record Whole() implements Asked {}

        record Part(ByteRange range) implements Asked {}

        /** The file has no such bytes. */
        record Nothing() implements Asked {}
    }

    static Asked asked(@Nullable String header, int size) {
        Matcher one = ONE.matcher(Optional.ofNullable(header).orElse("").strip());
        if (!one.matches()) {
            return new Asked.Whole();
        }
        boolean fromTheEnd = one.group(1) == null;
        long first = fromTheEnd ? Math.max(0, size - Long.parseLong(one.group(3))) : Long.parseLong(one.group(1));
        long last = fromTheEnd || one.group(2).isEmpty() ? size - 1L : Long.parseLong(one.group(2));
        if (last < first && !fromTheEnd && !one.group(2).isEmpty()) {
            return new Asked.Whole();
        } else if (first >= size) {
            return new Asked.Nothing();
        } else {
            return new Asked.Part(new ByteRange((int) first, (int) Math.min(last, size - 1L)));
        }
    }

    int length() {
        return last - first + 1;
    }

    /** As {@code Content-Range} says it. */
    String of(int size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
