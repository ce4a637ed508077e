package org.setu.reporting;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Puts numbers in order by a rank of each. */
final class Ranked {
    private Ranked() {}

    /**
     * Of two alike, the one that came first stays first; so one can sort by name and then by institution.
     *
     * @param rank none below 0
     */
    static int[] by(IntUnaryOperator rank, int... numbers) {
        long[] keys = new long[numbers.length];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) rank.applyAsInt(numbers[at]) << Integer.SIZE | at;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> numbers[(int) key]).toArray();
    }
}
