package org.setu.certificates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.shared.AccountId;

/** Erases a person's name from their certificates. The register goes on to vouch for them without saying whose they are. */
@Dependent
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
