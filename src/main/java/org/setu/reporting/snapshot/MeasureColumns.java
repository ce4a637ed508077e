package org.setu.reporting.snapshot;

/**
 * What tests measured of each competency, those of one enrolment together.
 *
 * @param enrolments numbers, ascending
 * @param quizzes codes of the same dictionary as those of marks
 * @param shares of what could be had, in per cent
 */
public record MeasureColumns(
        int[] enrolments, short[] quizzes, short[] competencies, float[] shares, Dictionary competencyNames) {

    /** Where those of an enrolment begin, or would. */
    public int first(int enrolment) {
        return MarkColumns.first(enrolments, enrolment);
    }

    public boolean isOf(int enrolment, int at) {
        return at < enrolments.length && enrolments[at] == enrolment;
    }
}
