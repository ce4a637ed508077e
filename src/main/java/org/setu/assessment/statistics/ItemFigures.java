package org.setu.assessment.statistics;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a question, as its counters tell. Figures of fewer than five people are not told: they would say too much of each.
 *
 * @param answered by how many people it was met for the first time, and handed in
 * @param score what they earned for it, from 0 to 1 each
 * @param blank how many of them left it open, which earned nothing
 * @param laterAnswered how often it was met in further attempts
 */
public record ItemFigures(
        int answered,
        double score,
        int blank,
        Pairs pairs,
        Times times,
        int laterAnswered,
        double laterScore,
        Instant firstAt,
        Instant lastAt) {
    public static final int FEWEST = 5;

    public static final ItemFigures NONE =
            new ItemFigures(0, 0, 0, Pairs.NONE, Times.NONE, 0, 0, Instant.MAX, Instant.MIN);

    ItemFigures plus(ItemFigures other) {
        return new ItemFigures(
                answered + other.answered,
                score + other.score,
                blank + other.blank,
                pairs.plus(other.pairs),
                times.plus(other.times),
                laterAnswered + other.laterAnswered,
                laterScore + other.laterScore,
                firstAt.isBefore(other.firstAt) ? firstAt : other.firstAt,
                lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt);
    }

    public boolean isTold() {
        return answered >= FEWEST;
    }

    /** The mean share of its point that the question earned: 1 where everybody was right. Called difficulty, or p, elsewhere. */
    public Optional<Double> facility() {
        return isTold() ? Optional.of(score / answered) : Optional.empty();
    }

    public Optional<Double> laterFacility() {
        return laterAnswered >= FEWEST ? Optional.of(laterScore / laterAnswered) : Optional.empty();
    }

    public Optional<Discrimination> discrimination() {
        return Discrimination.of(pairs);
    }

    /** Whether there would be enough for a correlation, if all had not earned the same. */
    public boolean isUniform() {
        return pairs.count() >= Discrimination.FEWEST && discrimination().isEmpty();
    }

    public Optional<Integer> medianSeconds() {
        return times.count() >= FEWEST ? times.medianSeconds() : Optional.empty();
    }

    public double blankShare() {
        return answered == 0 ? 0 : (double) blank / answered;
    }
}
