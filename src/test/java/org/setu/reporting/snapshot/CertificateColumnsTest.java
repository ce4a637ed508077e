package org.setu.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificateColumnsTest {
    private static final int NEVER = Seconds.NEVER;

    /** Of enrolment 3: ended at 20 and renewed at 30, ended at 50 and renewed at 60, ends at 80. */
    private final CertificateColumns certificates = new CertificateColumns(
            new int[] {2, 3, 4},
            new boolean[] {true, true, true},
            new int[] {10, 10, 10},
            new int[] {NEVER, 80, 40},
            new int[] {NEVER, NEVER, 30},
            new CertificateColumns.Lapses(new int[] {3, 3}, new int[] {20, 50}, new int[] {30, 60}));

    @Test
    void whatNeverExpiresCertifiesFromItsIssueOn() {
        assertThat(certificates.certifies(0, 9)).isFalse();
        assertThat(certificates.certifies(0, 10)).isTrue();
        assertThat(certificates.certifies(0, 1_000)).isTrue();
    }

    @Test
    void betweenItsEndAndItsRenewalItCertifiesNothing() {
        assertThat(certificates.certifies(1, 19)).isTrue();
        assertThat(certificates.certifies(1, 20)).isFalse();
        assertThat(certificates.certifies(1, 29)).isFalse();
        assertThat(certificates.certifies(1, 30)).isTrue();
        assertThat(certificates.certifies(1, 55)).isFalse();
        assertThat(certificates.certifies(1, 60)).isTrue();
    }

    @Test
    void itCertifiesNothingFromTheMomentOfItsEnd() {
        assertThat(certificates.certifies(1, 79)).isTrue();
        assertThat(certificates.certifies(1, 80)).isFalse();
    }

    @Test
    void whatWasTakenBackCertifiesNothingThoughItsEndIsToCome() {
        assertThat(certificates.certifies(2, 29)).isTrue();
        assertThat(certificates.certifies(2, 30)).isFalse();
    }
}
