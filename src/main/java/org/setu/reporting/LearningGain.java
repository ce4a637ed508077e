package org.setu.reporting;

/**
 * What a course changed, as its tests before and after it tell of the people who took both.
 *
 * @param people how many took both
 * @param before the mean of what they had right before, in per cent
 * @param after the mean of what they had right after
 */
public record LearningGain(long people, double before, double after) {
    /** Of fewer, a mean would say too much of each. */
    public static final int FEWEST = 5;

    public boolean isTold() {
        return people >= FEWEST;
    }

    public long percentBefore() {
        return Math.round(before);
    }

    public long percentAfter() {
        return Math.round(after);
    }

    /** In percentage points, of the two shares as they are shown. */
    public long points() {
        return percentAfter() - percentBefore();
    }
}
