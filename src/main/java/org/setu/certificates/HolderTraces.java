package org.setu.certificates;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/**
 * A person's name on their certificates. The register goes on to vouch for them without saying whose they are, unless the holder withdraws
 * them.
 */
@MadeOnce
@Transactional
public class HolderTraces implements PersonalTraces {
    private final Certificates certificates;
    private final Clock clock;

    @Inject
    HolderTraces(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        if (erasure.withdrawingCertificates()) {
            certificates
                    .of(erasure.account())
                    .forEach(entry -> entry.certificate().withdraw(clock.instant()));
        }
        certificates.forgetNames(erasure.account());
    }
}
