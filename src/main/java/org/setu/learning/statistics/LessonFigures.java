package org.setu.learning.statistics;

import java.util.Optional;

/**
 * What became of one lesson, in people. Of fewer than five who opened it nothing is told: it would say too much of each.
 *
 * @param opened of how many anything is known there
 * @param finished how many of them read it to its end
 * @param stoppedWithin how many came no further in the course, and have not finished it
 * @param stoppedAfter how many came no further in the course, but finished it
 * @param underWay how many are in the middle of it, and were seen of late
 * @param times of those who finished it
 */
public record LessonFigures(
        int opened, int finished, int stoppedWithin, int stoppedAfter, int underWay, ReadingTimes times) {
    public static final int FEWEST = 5;

    public static final LessonFigures NONE = new LessonFigures(0, 0, 0, 0, 0, ReadingTimes.NONE);

    /**
     * How long people took, in seconds: half of them between the quartiles.
     *
     * @param count of whom the time is known: a browser without script tells none
     */
    public record ReadingTimes(int count, double lower, double median, double upper) {
        public static final ReadingTimes NONE = new ReadingTimes(0, 0, 0, 0);

        public boolean isTold() {
            return count >= FEWEST;
        }
    }

    public boolean isTold() {
        return opened >= FEWEST;
    }

    public int stopped() {
        return stoppedWithin + stoppedAfter;
    }

    /** How many went on in the course without finishing it. */
    public int skipped() {
        return Math.max(0, opened - finished - stoppedWithin - underWay);
    }

    public Optional<Double> finishedShare() {
        return share(finished);
    }

    public Optional<Double> stoppedShare() {
        return share(stopped());
    }

    private Optional<Double> share(int count) {
        return isTold() ? Optional.of((double) count / opened) : Optional.empty();
    }

    LessonFigures stopping(int within, int after, int seenOfLate) {
        return new LessonFigures(
                opened, finished, stoppedWithin + within, stoppedAfter + after, underWay + seenOfLate, times);
    }
}
