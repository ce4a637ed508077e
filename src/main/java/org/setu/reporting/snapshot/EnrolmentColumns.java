package org.setu.reporting.snapshot;

import java.util.UUID;

/**
 * Each enrolment by a number from 0 on, the oldest first.
 *
 * @param idsHigh the first half of each id
 * @param idsLow the second half
 * @param courses codes of slugs
 * @param completedAt workplaces of the day of completion
 * @param lessons codes of where somebody was last, as {@code module/lesson}
 */
public record EnrolmentColumns(
        long[] idsHigh,
        long[] idsLow,
        int[] people,
        short[] courses,
        int[] enrolled,
        int[] completed,
        int[] completedAt,
        byte[] percents,
        short[] lessons,
        Dictionary slugs,
        Dictionary lessonNames) {

    public int size() {
        return idsHigh.length;
    }

    public UUID id(int enrolment) {
        return new UUID(idsHigh[enrolment], idsLow[enrolment]);
    }

    public String slug(int enrolment) {
        return slugs.word(courses[enrolment]);
    }
}
