package org.setu.certificates;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Erases a person's name from their certificates. The register goes on to vouch for them without saying whose they are. */
@MadeOnce
@Transactional
public class EraseHolder {
    private final Certificates certificates;

    @Inject
    EraseHolder(Certificates certificates) {
        this.certificates = certificates;
    }

    public void erase(AccountId holder) {
        certificates.forgetNames(holder);
    }
}
