package org.setu.assessment.statistics;

/**
 * Some numbers, by their count, their sum and the sum of their squares.
 */
public record Sample(int count, double sum, double squares) {
    static final Sample NONE = new Sample(0, 0, 0);

    /** In nineteen of twenty cases chance alone keeps two means closer than so many standard errors. */
    private static final double SURE = 1.96;

    Sample plus(double number) {
        return plus(new Sample(1, number, number * number));
    }

    Sample plus(Sample other) {
        return new Sample(count + other.count, sum + other.sum, squares + other.squares);
    }

    public double mean() {
        return count == 0 ? 0 : sum / count;
    }

    /** Whether the mean is larger than the other's by more than chance explains (Welch's test, for samples that are not small). */
    boolean isSurelyAbove(Sample other) {
        return mean() - other.mean() > SURE * Math.sqrt(error() + other.error());
    }

    /** The square of the mean's standard error. */
    private double error() {
        return count < 2 ? Double.POSITIVE_INFINITY : Math.max(0, squares - sum * sum / count) / (count - 1) / count;
    }
}
