package org.setu.reporting.snapshot;

/**
 * The register of certificates.
 *
 * @param enrolments numbers, ascending
 * @param complete whether it says that a course was completed, and not only that somebody took part
 */
public record CertificateColumns(int[] enrolments, boolean[] complete, int[] issued, int[] revoked) {
    public int size() {
        return enrolments.length;
    }

    /** Whether it says that a course was completed, and did so at the end of a day. */
    public boolean certifies(int certificate, int moment) {
        return complete[certificate] && issued[certificate] <= moment && revoked[certificate] > moment;
    }
}
