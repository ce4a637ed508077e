package org.setu.assessment.statistics;

import java.util.Optional;

/**
 * How well a question tells those who know more from those who know less: its correlation with the rest of the attempt, and between which two
 * values the true one lies in nineteen of twenty cases (by Fisher's transformation).
 */
public record Discrimination(double value, double low, double high, int count) {
    /** Of fewer people a correlation says next to nothing: of 30 it is off by 0.36 either way. */
    public static final int FEWEST = 30;

    private static final double SURE = 1.96;
    private static final double NEARLY_ONE = 0.999_999;

    /** Empty while there are too few, or where there is nothing to correlate since all earned the same. */
    static Optional<Discrimination> of(Pairs pairs) {
        return pairs.count() < FEWEST
                ? Optional.empty()
                : pairs.correlation().map(value -> around(value, pairs.count()));
    }

    private static Discrimination around(double value, int count) {
        double capped = Math.max(-NEARLY_ONE, Math.min(NEARLY_ONE, value));
        double middle = 0.5 * Math.log((1 + capped) / (1 - capped));
        double reach = SURE / Math.sqrt(count - 3.0);
        return new Discrimination(value, Math.tanh(middle - reach), Math.tanh(middle + reach), count);
    }
}
