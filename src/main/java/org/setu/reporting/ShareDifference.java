package org.setu.reporting;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far two rates of completion lie apart, and how sure that is.
 *
 * @param first those of whom {@code firstCompleted} completed
 * @param second those that they are held against
 */
public record ShareDifference(long firstCompleted, long first, long secondCompleted, long second) {
    /** Of fewer in either group, the interval says more than the difference. */
    public static final int FEW = 30;

    private static final double CONFIDENCE = 0.95;
    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);

    public ShareDifference {
        if (first <= 0 || second <= 0) {
            throw new IllegalArgumentException("Nobody has no rate");
        }
    }

    /** The first less the second, in percentage points, of the two shares as they are shown. */
    public long points() {
        return Math.round(100 * share(firstCompleted, first)) - Math.round(100 * share(secondCompleted, second));
    }

    /**
     * Where the true difference may well lie, in percentage points, with 95 % confidence: from the score intervals of the two shares (Newcombe, “Interval
     * estimation for the difference between independent proportions”, Statistics in Medicine 17, 1998, method 10).
     */
    public LearningGain.Interval interval() {
        return new LearningGain.Interval(Math.round(100 * low()), Math.round(100 * high()));
    }

    /** Whether one of the two is so small that the interval says more than the difference. */
    public boolean isOfFew() {
        return Math.min(first, second) < FEW;
    }

    double low() {
        double above = share(firstCompleted, first) - wilson(firstCompleted, first, -1);
        double below = wilson(secondCompleted, second, 1) - share(secondCompleted, second);
        return difference() - Math.hypot(above, below);
    }

    double high() {
        double above = wilson(firstCompleted, first, 1) - share(firstCompleted, first);
        double below = share(secondCompleted, second) - wilson(secondCompleted, second, -1);
        return difference() + Math.hypot(above, below);
    }

    private double difference() {
        return share(firstCompleted, first) - share(secondCompleted, second);
    }

    private static double share(long completed, long all) {
        return (double) completed / all;
    }

    /** An end of the score interval of one share (Wilson, Journal of the American Statistical Association 22, 1927). */
    private static double wilson(long completed, long all, int side) {
        double share = share(completed, all);
        double half = Z * Math.sqrt(Z * Z + 4 * completed * (1 - share));
        return (2 * completed + Z * Z + side * half) / (2 * (all + Z * Z));
    }
}
