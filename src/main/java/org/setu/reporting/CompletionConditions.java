package org.setu.reporting;

import org.jspecify.annotations.Nullable;
import org.setu.reporting.CompletionFilter.Moment;
import org.setu.reporting.CompletionFilter.State;
import org.setu.reporting.snapshot.Snapshot;

/**
 * A filter, in the numbers of a snapshot.
 *
 * @param enrolledBefore a moment
 * @param courses by code, which are meant; null for all
 * @param people by number, likewise
 * @param lessons by code, where somebody who has not completed was last; null for anywhere
 * @param kind code, or {@link #ANY}
 * @param from the first moment of the period
 * @param until the first moment after it
 */
record CompletionConditions(
        Snapshot snapshot,
        ScopePlaces places,
        int enrolledBefore,
        boolean @Nullable [] courses,
        boolean @Nullable [] people,
        boolean @Nullable [] lessons,
        int kind,
        State state,
        Moment period,
        int from,
        int until) {
    static final int ANY = -2;

    boolean hold(int row, boolean isCompleted, int place) {
        var enrolments = snapshot.enrolments();
        int person = enrolments.people()[row];
        return enrolments.enrolled()[row] < enrolledBefore
                && (courses == null || courses[enrolments.courses()[row]])
                && (people == null || people[person])
                && (kind == ANY || snapshot.people().kinds()[person] == kind)
                && isInState(isCompleted)
                && (lessons == null
                        || !isCompleted && wasLastIn(lessons, enrolments.lessons()[row]))
                && isInPeriod(
                        isCompleted, enrolments.enrolled()[row], enrolments.completed()[row])
                && places.hold(place);
    }

    private boolean isInState(boolean isCompleted) {
        return state == State.ALL || isCompleted == (state == State.COMPLETED);
    }

    private static boolean wasLastIn(boolean[] lessons, int lesson) {
        return lesson >= 0 && lessons[lesson];
    }

    private boolean isInPeriod(boolean isCompleted, int enrolled, int completed) {
        if (from == Integer.MIN_VALUE && until == Integer.MAX_VALUE) {
            return true;
        }
        int moment = period == Moment.ENROLLED ? enrolled : completed;
        return (period == Moment.ENROLLED || isCompleted) && moment >= from && moment < until;
    }
}
