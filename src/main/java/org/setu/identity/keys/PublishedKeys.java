package org.setu.identity.keys;

import jakarta.inject.Inject;
import org.setu.shared.MadeOnce;

/**
 * The public keys, for whoever checks our tokens. A node that has told them once goes on telling them while the database is away: a token
 * that is good stays good, and nobody is taken for a stranger.
 */
@MadeOnce
public class PublishedKeys {
    private final SigningKeys keys;
    private volatile String told = "";

    @Inject
    PublishedKeys(SigningKeys keys) {
        this.keys = keys;
    }

    /** A JWK set (RFC 7517 section 5). */
    public String jwkSet() {
        try {
            String now = keys.published();
            told = now;
            return now;
        } catch (RuntimeException away) {
            if (told.isEmpty()) {
                throw away;
            }
            return told;
        }
    }
}
