package org.setu.identity.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The public keys, for whoever checks our tokens. A node that has told them once goes on telling them while the database is away: a token
 * that is good stays good, and nobody is taken for a stranger.
 */
@Dependent
public class PublishedKeys {
    private static final AtomicReference<String> TOLD = new AtomicReference<>("");

    private final SigningKeys keys;

    @Inject
    PublishedKeys(SigningKeys keys) {
        this.keys = keys;
    }

    /** A JWK set (RFC 7517 section 5). */
    public String jwkSet() {
        try {
            String now = keys.published();
            TOLD.set(now);
            return now;
        } catch (RuntimeException away) {
            String before = TOLD.get();
            if (before.isEmpty()) {
                throw away;
            }
            return before;
        }
    }
}
