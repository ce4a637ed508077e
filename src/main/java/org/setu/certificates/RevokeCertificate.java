package org.setu.certificates;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Takes a certificate back that should not have been issued. The register keeps it, and tells everybody who checks it why. */
@MadeOnce
@Transactional
public class RevokeCertificate {
    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 500;

    private final Certificates certificates;
    private final Event<CertificateRevoked> revoked;
    private final Clock clock;

    @Inject
    RevokeCertificate(Certificates certificates, Event<CertificateRevoked> revoked, Clock clock) {
        this.certificates = certificates;
        this.revoked = revoked;
        this.clock = clock;
    }

    /** Answers whether it stood until now: a reason that was given stays. Somebody who may not revoke it changes nothing. */
    public boolean revoke(AccountId by, CertificateNumber number, String because) {
        return certificates
                .managedBy(by, number)
                .map(entry -> revoke(by, certificates.held(entry.certificate()), because))
                .orElse(false);
    }

    private boolean revoke(AccountId by, Certificate certificate, String because) {
        boolean stood = certificate.revoke(by, because, clock.instant());
        if (stood) {
            certificate
                    .revocation()
                    .ifPresent(revocation -> revoked.fire(CertificateRevoked.of(certificate, revocation)));
        }
        return stood;
    }
}
