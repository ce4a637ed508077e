package org.setu.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Server;

/** Tokens that only look right: programs hear 401, people are led to the sign-in, and nobody learns more. */
@OnTheServer
class ForgedTokensIT {
    private final String good =
            Browserless.visitor().signedInAs(People.CIVIL).cookies().getOrDefault("setu_access", "");

    @Test
    void forgeriesAreWorthNothingInACookieToo() throws JOSEException, ParseException {
        SignedJWT token = SignedJWT.parse(good);
        String keys = Browserless.program().get("/jwks").text();
        String publicKey =
                Browserless.program().get("/jwks").json().at("/keys/0").toString();
        var otherKey = new SignedJWT(token.getHeader(), token.getJWTClaimsSet());
        otherKey.sign(new RSASSASigner(
                new RSAKeyGenerator(2048).keyID(token.getHeader().getKeyID()).generate()));

        assertThat(inACookie(good).status()).as("the true one").isEqualTo(200);
        for (String forged : List.of(
                "",
                "abc",
                "..",
                good.substring(0, good.length() - 20),
                good.substring(0, good.lastIndexOf('.') + 1),
                new PlainJWT(token.getJWTClaimsSet()).serialize(),
                signedAsIfSecret(token, keys),
                signedAsIfSecret(token, publicKey),
                otherKey.serialize())) {
            isRefused(forged);
        }
    }

    @Test
    @Tag("postgresql") // the true key lies in the database, which a test can read while the server runs
    void whatTheTrueKeySignedForOthersOrLongAgoIsRefused() throws Exception {
        RSAKey key = trueKey();
        JWTClaimsSet claims = SignedJWT.parse(good).getJWTClaimsSet();
        Date later = Date.from(Instant.now().plusSeconds(600));
        Date before = Date.from(Instant.now().minusSeconds(60));

        assertThat(inACookie(signed(key, new JWTClaimsSet.Builder(claims).expirationTime(later)))
                        .status())
                .as("the test knows the key")
                .isEqualTo(200);
        isRefused(signed(key, new JWTClaimsSet.Builder(claims).issuer("somebody else")));
        isRefused(signed(key, new JWTClaimsSet.Builder(claims).audience("somebody else")));
        isRefused(signed(key, new JWTClaimsSet.Builder(claims).audience((String) null)));
        isRefused(signed(key, new JWTClaimsSet.Builder(claims).expirationTime(before)));
        isRefused(signed(key, new JWTClaimsSet.Builder(claims).expirationTime(null)));
    }

    private static void isRefused(String token) {
        Answer page = inACookie(token);
        assertThat(page.status()).as(page.toString()).isEqualTo(303);
        assertThat(page.location()).contains("/en/sign-in?next=");
        Answer api = Browserless.program(token).get("/api/v1/me");
        assertThat(api.status()).as(api.toString()).isEqualTo(401);
        assertThat(api.type()).startsWith("application/problem+json");
    }

    private static Answer inACookie(String token) {
        return Browserless.visitor().withCookie("setu_access", token).get("/en/account");
    }

    private static String signed(RSAKey key, JWTClaimsSet.Builder claims) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String signedAsIfSecret(SignedJWT token, String secret) throws JOSEException, ParseException {
        var forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(token.getHeader().getKeyID())
                        .build(),
                token.getJWTClaimsSet());
        forged.sign(new MACSigner(secret));
        return forged.serialize();
    }

    /** As somebody could make it who has stolen both the database and the secret. */
    private static RSAKey trueKey() throws Exception {
        String secret =
                Files.readString(Server.dataDirectory().resolve("secret")).strip();
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(
                secret.getBytes(StandardCharsets.UTF_8), null, "setu/signing-keys".getBytes(StandardCharsets.UTF_8)));
        byte[] bytes = new byte[32];
        generator.generateBytes(bytes, 0, bytes.length);
        try (var connection =
                        DriverManager.getConnection("jdbc:" + Server.databaseAddress(), Postgres.USER, Postgres.USER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select id, private_sealed from identity_key order by generation desc limit 1")) {
            rows.next();
            return RSAKey.parse(new Seal(bytes).open(rows.getString(1), rows.getString(2)));
        }
    }
}
