package org.setu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

/** What a program can do with a token, and what nobody can do with anything that only looks like one. */
@OnTheServer
class TokenApiIT {
    private static final String TOKENS = "/api/v1/tokens";

    @Test
    void aProgramGetsInWithAPasswordAndStaysInWithARefreshToken() {
        var tokens = signIn(People.TRAINER.email(), People.PASSWORD).json();
        var next = refresh(tokens.get("refreshToken").asText()).json();
        var me = Browserless.program(next.get("accessToken").asText())
                .get("/api/v1/me")
                .json();

        assertThat(tokens.get("expiresIn").asInt()).isEqualTo(600);
        assertThat(me.get("email").asText()).isEqualTo(People.TRAINER.email());
        assertThat(me.at("/grants/0/scope").asText()).isEqualTo("course:mainstreaming-migration");
    }

    @Test
    void aWrongPasswordIsRefusedInTheWayOfPrograms() {
        isRefused(signIn(People.TRAINER.email(), "not the password"));
        isRefused(signIn("nobody@demo.setu.example", "not the password"));
        isRefused(signIn("", ""));
        isRefused(refresh("nonsense"));
    }

    @Test
    void whatIsNoJsonIsTheSendersMistake() {
        for (String body : new String[] {"", "{", "nonsense", "[]", "{\"email\": {}}"}) {
            assertThat(Browserless.program()
                            .send("POST", TOKENS, "application/json", body)
                            .status())
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void withoutATokenNothingIsSaid() {
        isRefused(Browserless.program().get("/api/v1/me"));
        isRefused(Browserless.program().get("/api/v1/there/is/no/such/thing"));
    }

    @Test
    void aSignatureThatIsCutOrMissingIsRefused() throws ParseException {
        String good = accessToken();
        isRefused(me(good.substring(0, good.length() - 20)));
        isRefused(me(good.substring(0, good.lastIndexOf('.') + 1)));
        isRefused(me(new PlainJWT(SignedJWT.parse(good).getJWTClaimsSet()).serialize()));
        isRefused(me("abc"));
        isRefused(me(".."));
    }

    @Test
    void aTokenSignedWithAnotherKeyIsRefused() throws JOSEException, ParseException {
        var good = SignedJWT.parse(accessToken());
        var other = new RSAKeyGenerator(2048).generate();
        var forged = new SignedJWT(good.getHeader(), good.getJWTClaimsSet());
        forged.sign(new RSASSASigner(other));

        isRefused(me(forged.serialize()));
    }

    @Test
    void aTokenSignedWithOurPublicKeyAsIfItWereASecretIsRefused() throws JOSEException, ParseException {
        var good = SignedJWT.parse(accessToken());
        String published = Browserless.program().get("/jwks").text();
        var forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(good.getHeader().getKeyID())
                        .build(),
                good.getJWTClaimsSet());
        forged.sign(new MACSigner(published));

        isRefused(me(forged.serialize()));
    }

    @Test
    void claimsThatWereChangedAreRefused() throws ParseException {
        var good = SignedJWT.parse(accessToken());
        var claims = new JWTClaimsSet.Builder(good.getJWTClaimsSet())
                .claim("groups", List.of("ADMINISTRATOR"))
                .expirationTime(new Date(System.currentTimeMillis() + 600_000))
                .build();
        String[] parts = good.serialize().split("\\.");

        isRefused(me(parts[0] + "." + new PlainJWT(claims).serialize().split("\\.")[1] + "." + parts[2]));
    }

    @Test
    void theApiTakesNoCookieAndPagesTakeNoBearer() {
        String good = accessToken();

        isRefused(Browserless.program().withCookie("setu_access", good).get("/api/v1/me"));
        assertThat(Browserless.visitor()
                        .with("Authorization", "Bearer " + good)
                        .get("/en/account")
                        .isRedirect())
                .isTrue();
    }

    @Test
    void thePublishedKeysHoldNothingPrivate() {
        var key = Browserless.program().get("/jwks").json().at("/keys/0");

        assertThat(key.get("alg").asText()).isEqualTo("RS256");
        assertThat(key.fieldNames()).toIterable().containsExactlyInAnyOrder("kty", "e", "use", "kid", "alg", "n");
    }

    @Test
    void theApiIsDescribed() {
        assertThat(Browserless.program().get("/openapi").text())
                .contains("/api/v1/tokens/refresh", "/api/v1/me", "bridge-demo-2026");
    }

    private static String accessToken() {
        return signIn(People.CIVIL.email(), People.PASSWORD)
                .json()
                .get("accessToken")
                .asText();
    }

    private static Answer signIn(String email, String password) {
        return Browserless.program()
                .send(
                        "POST",
                        TOKENS,
                        "application/json",
                        "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password));
    }

    private static Answer refresh(String token) {
        return Browserless.program()
                .send("POST", TOKENS + "/refresh", "application/json", "{\"refreshToken\": \"" + token + "\"}");
    }

    private static Answer me(String token) {
        return Browserless.program(token).get("/api/v1/me");
    }

    private static void isRefused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }
}
