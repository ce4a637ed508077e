package org.setu.identity.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.setu.shared.Ids;

/**
 * A key that signs access tokens.
 *
 * <p>The newest generation signs. An older one is still published until the last token that it signed has expired.
 */
@Entity
@Table(name = "identity_key")
public class SigningKey {
    static final Duration PUBLISHED_AFTER_RETIREMENT = Duration.ofHours(1);
    private static final int BITS = 2048;

    @Id
    private String id;

    private long generation;

    @Column(name = "public_jwk")
    private String publicJwk;

    @Column(name = "private_sealed")
    private String privateSealed;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected SigningKey() {}

    SigningKey(long generation, Seal seal, Instant at) {
        try {
            String name = Ids.next().toString();
            RSAKey pair = new RSAKeyGenerator(BITS)
                    .keyID(name)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            this.id = name;
            this.generation = generation;
            this.publicJwk = pair.toPublicJWK().toJSONString();
            this.privateSealed = seal.close(name, pair.toJSONString());
            this.madeAt = at;
        } catch (JOSEException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** A newer key signs from now on. */
    void retire(Instant at) {
        if (retiredAt == null) {
            retiredAt = at;
        }
    }

    /** @throws GeneralSecurityException when this is not the secret that it was sealed under */
    RSAKey open(Seal seal) throws GeneralSecurityException {
        try {
            return RSAKey.parse(seal.open(id, privateSealed));
        } catch (ParseException notWhatWasSealed) {
            throw new GeneralSecurityException(notWhatWasSealed);
        }
    }

    public String id() {
        return id;
    }

    long generation() {
        return generation;
    }

    String publicJwk() {
        return publicJwk;
    }

    Instant madeAt() {
        return madeAt;
    }
}
