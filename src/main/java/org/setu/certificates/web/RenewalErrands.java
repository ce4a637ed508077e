package org.setu.certificates.web;

import jakarta.inject.Inject;
import java.util.List;
import org.setu.certificates.Certificates;
import org.setu.learning.Errands;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** That a certificate expires soon or has expired, for its holder. */
@MadeOnce
class RenewalErrands implements Errands {
    private final Certificates certificates;

    @Inject
    RenewalErrands(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public List<Errand> of(AccountId account) {
        int renewable = certificates.renewable(account);
        return renewable == 0
                ? List.of()
                : List.of(new Errand(
                        "certificates.errand.renewable", renewable, "certificates.errand.renew", "/certificates"));
    }
}
