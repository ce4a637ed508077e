package org.setu.identity.keys;

import com.nimbusds.jose.jwk.RSAKey;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import org.setu.shared.MadeOnce;

/** Makes sure, before the first request, that there is a key and that this node can open it. */
@MadeOnce
public class HaveKeys {
    private final SigningKeys keys;
    private final RotateKeys rotateKeys;
    private final Sealing sealing;

    @Inject
    HaveKeys(SigningKeys keys, RotateKeys rotateKeys, Sealing sealing) {
        this.keys = keys;
        this.rotateKeys = rotateKeys;
        this.sealing = sealing;
    }

    /** @throws IllegalStateException when the secret is not the one that the key was sealed under */
    public void have() {
        if (keys.newest().isEmpty()) {
            makeTheFirst();
        }
        openNewest();
    }

    RSAKey openNewest() {
        SigningKey newest = keys.newest().orElseThrow(() -> new IllegalStateException("There is no signing key"));
        try {
            return newest.open(sealing.seal());
        } catch (GeneralSecurityException otherSecret) {
            throw new IllegalStateException(
                    "SETU_SECRET is not the one that this database's signing keys are sealed under. Give every node the same"
                            + " secret. If it was changed on purpose, empty the table identity_key: new keys are made, and"
                            + " everybody signs in again.",
                    otherSecret);
        }
    }

    private void makeTheFirst() {
        try {
            rotateKeys.rotate();
        } catch (RuntimeException clash) {
            if (keys.newest().isEmpty()) {
                throw clash;
            }
            // Another node that starts at the same time was faster: its key counts.
        }
    }
}
