package org.setu.learning.statistics;

/**
 * Something to do about a lesson, and the figures that say so.
 *
 * @param share from 0 to 1, of people; or the time taken in lengths of the plan
 * @param count of how many people it is
 */
public record LessonAdvice(Rule rule, double share, int count) {
    /** Below, a figure may look otherwise when more have read the lesson. */
    public static final int MANY = 30;

    /** What is conspicuous, the most pressing first. The message key is {@code learning.statistics.advice.} and the name. */
    public enum Rule {
        /** People give the course up in the middle of it. */
        STOPS_WITHIN,
        /** People finish it and do not come back for what follows. */
        STOPS_AFTER,
        /** People open it and go on without finishing it. */
        SKIPPED,
        TOO_LONG,
        TOO_SHORT
    }

    public boolean isOfFew() {
        return count < MANY;
    }
}
