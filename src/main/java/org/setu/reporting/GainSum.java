package org.setu.reporting;

/** Adds up pairs of what people had right before and after, one by one (Welford, “Note on a method for calculating corrected sums of squares”, Technometrics 4, 1962). */
final class GainSum {
    private long people;
    private double before;
    private double after;
    private double squares;

    void add(double earlier, double later) {
        double difference = later - earlier;
        double meanSoFar = after - before;
        people++;
        before += (earlier - before) / people;
        after += (later - after) / people;
        squares += (difference - meanSoFar) * (difference - (after - before));
    }

    boolean hasPeople() {
        return people > 0;
    }

    LearningGain gain() {
        return new LearningGain(people, before, after, people < 2 ? 0 : Math.sqrt(Math.max(0, squares) / (people - 1)));
    }
}
