package org.setu.identity.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** Signs who somebody is, for minutes (MicroProfile JWT 2.1; RFC 7519). */
@MadeOnce
public class AccessTokens {
    private static final String AUDIENCE = "setu";

    private final KeyRing keys;
    private final Clock clock;
    private final String issuer;
    private final Duration life;

    @Inject
    AccessTokens(
            KeyRing keys,
            Clock clock,
            @ConfigProperty(name = "setu.token.issuer", defaultValue = "setu") String issuer,
            @ConfigProperty(name = "setu.token.seconds", defaultValue = "600") long seconds) {
        this.keys = keys;
        this.clock = clock;
        this.issuer = issuer;
        this.life = Duration.ofSeconds(seconds);
    }

    public String sign(AccountId account, Set<Role> roles, UUID session) {
        RSAKey key = keys.today();
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(AUDIENCE)
                .subject(account.toString())
                .claim("groups", roles.stream().map(Role::name).sorted().toList())
                .claim("sid", session.toString())
                .jwtID(Ids.next().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException notAKey) {
            throw new IllegalStateException(notAKey);
        }
    }

    public Duration life() {
        return life;
    }
}
