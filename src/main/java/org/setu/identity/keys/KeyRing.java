package org.setu.identity.keys;

import com.nimbusds.jose.jwk.RSAKey;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.setu.shared.MadeOnce;

/** The key that signs today, opened once on each node. Asks the database which it is, so that a rotation counts everywhere at once. */
@MadeOnce
class KeyRing {
    private static final Map<String, RSAKey> OPENED = new ConcurrentHashMap<>();

    private final SigningKeys keys;
    private final HaveKeys haveKeys;

    @Inject
    KeyRing(SigningKeys keys, HaveKeys haveKeys) {
        this.keys = keys;
        this.haveKeys = haveKeys;
    }

    RSAKey today() {
        String newest = keys.newest().map(SigningKey::id).orElse("");
        RSAKey opened = OPENED.get(newest);
        if (opened == null) {
            haveKeys.have();
            opened = haveKeys.openNewest();
            OPENED.clear();
            OPENED.put(opened.getKeyID(), opened);
        }
        return opened;
    }
}
