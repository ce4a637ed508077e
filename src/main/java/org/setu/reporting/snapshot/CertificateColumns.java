package org.setu.reporting.snapshot;

import java.util.Arrays;

/**
 * The register of certificates.
 *
 * @param enrolments numbers, ascending
 * @param complete whether it says that a course was completed, and not only that somebody took part
 * @param expires when its last day is over
 * @param lapses when some of them had expired and were renewed only later
 */
public record CertificateColumns(
        int[] enrolments, boolean[] complete, int[] issued, int[] expires, int[] revoked, Lapses lapses) {
    /**
     * The times between the end of a certificate and its renewal.
     *
     * @param enrolments numbers, ascending; one as often as its certificate lapsed
     */
    public record Lapses(int[] enrolments, int[] expired, int[] renewed) {
        boolean hold(int enrolment, int moment) {
            int at = Arrays.binarySearch(enrolments, enrolment);
            while (at > 0 && enrolments[at - 1] == enrolment) {
                at--;
            }
            boolean lapsed = false;
            for (; at >= 0 && at < enrolments.length && enrolments[at] == enrolment; at++) {
                lapsed |= expired[at] <= moment && moment < renewed[at];
            }
            return lapsed;
        }
    }

    public int size() {
        return enrolments.length;
    }

    /** Whether it says that a course was completed, and did so at the end of a day: what expires with that day does not. */
    public boolean certifies(int certificate, int moment) {
        return complete[certificate]
                && issued[certificate] <= moment
                && expires[certificate] > moment
                && revoked[certificate] > moment
                && !lapses.hold(enrolments[certificate], moment);
    }
}
