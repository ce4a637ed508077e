package org.setu.courses.recordings;

import java.nio.charset.StandardCharsets;

/**
 * A stretch of a recording that is to say nothing from now on: first a word, such as the name of an empty box, then zeros. Nothing moves.
 *
 * @param word one letter for each byte; blank where there are zeros alone
 */
public record Blank(int from, String word, int zeros) {
    int to() {
        return from + word.length() + zeros;
    }

    /** Writes as much of it as lies in these bytes, of which the first stands at a place of the whole. */
    public void in(byte[] bytes, int place) {
        byte[] letters = word.getBytes(StandardCharsets.ISO_8859_1);
        int start = Math.max(from, place);
        int end = (int) Math.min(to(), place + (long) bytes.length);
        for (int at = start; at < end; at++) {
            bytes[at - place] = at - from < letters.length ? letters[at - from] : 0;
        }
    }
}
