package org.setu.reporting.snapshot;

import java.util.Arrays;

/**
 * Where people stand in competencies, by person and competency.
 *
 * @param sorted each as one number, ascending: the person, the code of the competency as needs have it, the confirmed level, and whether somebody waits for a
 *     word
 */
public record AssessmentColumns(long[] sorted) {
    private static final int PERSON = 32;
    private static final int COMPETENCY = 8;
    private static final int LEVEL = 1;
    private static final int LEVELS = 0x7f;

    static long one(int person, int competency, int level, boolean waits) {
        return key(person, competency) | (long) level << LEVEL | (waits ? 1 : 0);
    }

    private static long key(int person, int competency) {
        return (long) person << PERSON | (long) competency << COMPETENCY;
    }

    /** Where somebody stands; 0, and nobody waits, where they said nothing. */
    public Standing of(int person, int competency) {
        long key = key(person, competency);
        int at = Arrays.binarySearch(sorted, key);
        int found = at < 0 ? -at - 1 : at;
        if (found == sorted.length || sorted[found] >> COMPETENCY != key >> COMPETENCY) {
            return Standing.NONE;
        }
        return new Standing((int) (sorted[found] >> LEVEL) & LEVELS, (sorted[found] & 1) == 1);
    }

    /**
     * @param level that was confirmed; 0 where none was
     * @param waits for a word to what they say now
     */
    public record Standing(int level, boolean waits) {
        static final Standing NONE = new Standing(0, false);
    }
}
