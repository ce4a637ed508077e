package org.setu.certificates;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Takes a certificate back that should not have been issued. The register keeps it, and tells everybody who checks it why. */
@MadeOnce
@Transactional
public class RevokeCertificate {
    public static final int LONGEST_REASON = 400;

    private final Certificates certificates;
    private final Clock clock;

    @Inject
    RevokeCertificate(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    /** Answers whether it stood until now: a reason that was given stays. */
    public boolean revoke(AccountId by, CertificateNumber number, String because) {
        return certificates
                .seenBy(by, number)
                .map(entry -> entry.certificate().revoke(by, because, clock.instant()))
                .orElse(false);
    }
}
