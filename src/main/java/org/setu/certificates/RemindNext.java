package org.setu.certificates;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.setu.shared.MadeOnce;

/** One reminder in one transaction that holds the certificate: the letter is written with the note that it was, or neither is. */
@MadeOnce
@Transactional
class RemindNext {
    private final Certificates certificates;
    private final Event<CertificateExpiring> expiring;
    private final Clock clock;

    @Inject
    RemindNext(Certificates certificates, Event<CertificateExpiring> expiring, Clock clock) {
        this.certificates = certificates;
        this.expiring = expiring;
        this.clock = clock;
    }

    /** Whether there was a certificate of whose end its holder was to be told. */
    boolean remind() {
        Instant now = clock.instant();
        Optional<Certificate> claimed = certificates.claimExpiring(now);
        claimed.ifPresent(certificate -> {
            certificate.remind(now);
            certificate
                    .validThrough()
                    .ifPresent(last -> expiring.fire(new CertificateExpiring(
                            certificate.number(),
                            certificate.holder(),
                            certificate.course(),
                            certificate.detail().course(),
                            last)));
        });
        return claimed.isPresent();
    }
}
