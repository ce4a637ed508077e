package org.setu.institutions;

import jakarta.inject.Inject;
import org.setu.identity.Accounts;
import org.setu.identity.Registration;
import org.setu.shared.MadeOnce;

/** Makes an account for whoever asks, and notes where they say they work. */
@MadeOnce
public class RegisterParticipant {
    private final Registrar registrar;
    private final Accounts accounts;

    @Inject
    RegisterParticipant(Registrar registrar, Accounts accounts) {
        this.registrar = registrar;
        this.accounts = accounts;
    }

    /** Tells nobody whether the address had an account already. Sending the same form twice makes one account. */
    public void register(Registration registration, Workplace workplace) {
        try {
            registrar.register(registration, workplace);
        } catch (RuntimeException clash) {
            if (accounts.withEmail(registration.email()).isEmpty()) {
                throw clash;
            }
            // The same form came twice at once and the other one was faster: nothing is left to do.
        }
    }
}
