package org.setu.reporting.snapshot;

import java.util.Arrays;

/**
 * The marks of quizzes, those of one enrolment together.
 *
 * @param enrolments numbers, ascending
 * @param quizzes codes of {@code quizNames}
 * @param measured whether it was a test that only measures
 */
public record MarkColumns(
        int[] enrolments, short[] quizzes, byte[] percents, boolean[] measured, int[] received, Dictionary quizNames) {

    /** Where those of an enrolment begin, or would. */
    public int first(int enrolment) {
        return first(enrolments, enrolment);
    }

    public boolean isOf(int enrolment, int at) {
        return at < enrolments.length && enrolments[at] == enrolment;
    }

    /** The first place of a number in an ascending column, or where it would stand. */
    static int first(int[] column, int number) {
        int at = Arrays.binarySearch(column, number);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && column[at - 1] == number) {
            at--;
        }
        return at;
    }
}
