package org.setu.reporting;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What a course changed, as its tests before and after it tell of the people who took both.
 *
 * @param people how many took both
 * @param before the mean of what they had right before, in per cent
 * @param after the mean of what they had right after
 * @param deviation the standard deviation of the differences of one person, in percentage points, with n - 1
 */
public record LearningGain(long people, double before, double after, double deviation) {
    /** Of fewer, a mean would say too much of each. */
    public static final int FEWEST = 5;

    private static final double CONFIDENCE = 0.95;

    /**
     * Where the mean difference of all such people may well lie, in percentage points.
     *
     * @param low never more than {@code high}
     */
    public record Interval(long low, long high) {
        /** Whether it would be as well explained by chance: no difference at all lies in it. */
        public boolean holdsNothing() {
            return low <= 0 && high >= 0;
        }
    }

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

    /**
     * With 95 % confidence, by Student's t of the paired differences (Student, “The probable error of a mean”, Biometrika 6, 1908); empty where too few
     * took both.
     */
    public Optional<Interval> interval() {
        if (!isTold()) {
            return Optional.empty();
        }
        double quantile = TDistribution.of(people - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        double half = quantile * deviation / Math.sqrt(people);
        double mean = after - before;
        return Optional.of(new Interval(Math.round(mean - half), Math.round(mean + half)));
    }
}
