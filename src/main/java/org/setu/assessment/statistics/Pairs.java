package org.setu.assessment.statistics;

import java.util.Optional;

/**
 * Sums over pairs: what somebody earned for one question (x), and which share of all that the other questions of the same attempt offered (y).
 * Enough to say everything about the two that statistics of items ask, and pairs can be added one by one.
 */
public record Pairs(int count, double x, double xx, double y, double yy, double xy) {
    static final Pairs NONE = new Pairs(0, 0, 0, 0, 0, 0);

    /** Smaller is what adding fractions leaves behind, and no variance. */
    private static final double NOTHING = 1e-9;

    Pairs plus(double score, double rest) {
        return plus(new Pairs(1, score, score * score, rest, rest * rest, score * rest));
    }

    Pairs plus(Pairs other) {
        return new Pairs(count + other.count, x + other.x, xx + other.xx, y + other.y, yy + other.yy, xy + other.xy);
    }

    /**
     * The corrected item-total correlation: Pearson's r of the question with the rest of the attempt, the question itself left out. For a question
     * that is right or wrong it is the point-biserial correlation (Crocker and Algina, Introduction to Classical and Modern Test Theory, 1986, chapter
     * 14). Empty where all earned the same for the question, or for the rest.
     */
    public Optional<Double> correlation() {
        double ofX = count * xx - x * x;
        double ofY = count * yy - y * y;
        double least = NOTHING * count * count;
        return ofX <= least || ofY <= least
                ? Optional.empty()
                : Optional.of(Math.max(-1, Math.min(1, (count * xy - x * y) / Math.sqrt(ofX * ofY))));
    }

    /** How much more, or less, people earned for this question than for the others. */
    public Sample lead() {
        return new Sample(count, x - y, xx - 2 * xy + yy);
    }
}
