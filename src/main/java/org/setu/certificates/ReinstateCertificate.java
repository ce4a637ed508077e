package org.setu.certificates;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/**
 * Takes a revocation back that was a mistake: an enrolment earns a certificate once, so there is no other way to make it good. What its holder withdrew
 * stays withdrawn.
 */
@MadeOnce
@Transactional
public class ReinstateCertificate {
    private final Certificates certificates;
    private final Event<CertificateReinstated> reinstated;
    private final Clock clock;

    @Inject
    ReinstateCertificate(Certificates certificates, Event<CertificateReinstated> reinstated, Clock clock) {
        this.certificates = certificates;
        this.reinstated = reinstated;
        this.clock = clock;
    }

    /** Answers whether it was revoked until now. Somebody who may not revoke it changes nothing. */
    public boolean reinstate(AccountId by, CertificateNumber number) {
        return certificates
                .managedBy(by, number)
                .map(entry -> reinstate(by, certificates.held(entry.certificate())))
                .orElse(false);
    }

    private boolean reinstate(AccountId by, Certificate certificate) {
        var former = certificate.reinstate(by, clock.instant());
        former.ifPresent(one -> {
            certificates.note(one);
            reinstated.fire(CertificateReinstated.of(certificate));
        });
        return former.isPresent();
    }
}
