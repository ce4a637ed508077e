package org.setu.programmes;

import java.util.List;

/**
 * By how many days after somebody's deadline who is told that they have not completed; before it where there is a minus. First the learner, then the focal
 * point of where they work, then whoever made the cohort: each of them hears of it when those before could have done something.
 */
public final class ReminderDays {
    static final List<Integer> LEARNER = List.of(-7, 1, 7);

    static final int FOCAL_POINT = 7;

    public static final int MANAGER = 10;

    private ReminderDays() {}
}
