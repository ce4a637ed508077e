package org.setu.institutions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.identity.RegisterAccount;
import org.setu.identity.Registration;

/** The account and the posting, both or neither. */
@Dependent
@Transactional
class Registrar {
    private final RegisterAccount registerAccount;
    private final ClaimPosting claimPosting;

    @Inject
    Registrar(RegisterAccount registerAccount, ClaimPosting claimPosting) {
        this.registerAccount = registerAccount;
        this.claimPosting = claimPosting;
    }

    void register(Registration registration, Workplace workplace) {
        registerAccount.register(registration).ifPresent(account -> claimPosting.claim(account, workplace));
    }
}
