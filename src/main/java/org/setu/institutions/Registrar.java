package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.identity.RegisterAccount;
import org.setu.identity.Registration;
import org.setu.shared.MadeOnce;

/** The account and the posting, both or neither. */
@MadeOnce
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
