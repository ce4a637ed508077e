package org.setu.identity.keys;

import jakarta.inject.Inject;
import org.setu.identity.Secret;
import org.setu.shared.MadeOnce;

/** The seal of this installation's signing keys. */
@MadeOnce
class Sealing {
    private static final int KEY_BYTES = 32;

    private final Secret secret;

    @Inject
    Sealing(Secret secret) {
        this.secret = secret;
    }

    Seal seal() {
        return new Seal(secret.keyFor("signing-keys", KEY_BYTES));
    }
}
