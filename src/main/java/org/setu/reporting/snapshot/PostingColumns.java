package org.setu.reporting.snapshot;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/**
 * Who worked where, and since when that is known. The postings of one person stand together: what is claimed before what is confirmed, and of two alike the
 * earlier first, so that the last one that holds on a day is the one that counts.
 *
 * @param first by person, where theirs begin; {@code first[person + 1]} is behind the last
 * @param places numbers of workplaces
 * @param worksFrom days, as are those until
 */
public record PostingColumns(
        int[] first,
        UUID[] ids,
        int[] people,
        int[] places,
        int[] claimed,
        int[] confirmed,
        int[] ended,
        int[] worksFrom,
        int[] worksTo) {
    /** Of whoever works nowhere. */
    public static final int NONE = -1;

    public int size() {
        return ids.length;
    }

    /**
     * The posting of each person on a day as it is known now: the confirmed one or else the claimed one.
     *
     * @param moment at which the next day begins
     */
    public int[] heldOn(LocalDate date, int moment) {
        int day = Seconds.day(date);
        int[] held = new int[first.length - 1];
        Arrays.fill(held, NONE);
        for (int posting = 0; posting < ids.length; posting++) {
            if (holds(posting, day, moment, claimed[posting])) {
                held[people[posting]] = posting;
            }
        }
        return held;
    }

    /** The confirmed posting of each person on a day, as it is known now; what was told without a day holds from when it was confirmed. */
    public int[] confirmedOn(LocalDate date, int moment) {
        int day = Seconds.day(date);
        int[] held = new int[first.length - 1];
        Arrays.fill(held, NONE);
        for (int posting = 0; posting < ids.length; posting++) {
            if (isConfirmed(posting) && holds(posting, day, moment, confirmed[posting])) {
                held[people[posting]] = posting;
            }
        }
        return held;
    }

    public boolean isConfirmed(int posting) {
        return confirmed[posting] != Seconds.NEVER;
    }

    private boolean holds(int posting, int day, int moment, int known) {
        boolean begun = worksFrom[posting] == Seconds.NO_DAY ? known < moment : worksFrom[posting] <= day;
        boolean goesOn = worksTo[posting] == Seconds.NO_DAY || worksTo[posting] >= day;
        return begun && goesOn && ended[posting] >= moment;
    }
}
