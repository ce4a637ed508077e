package org.setu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;

@OnTheServer
class FormsIT {
    private static final String NOWHERE = "/en/nowhere";
    private final Browserless visitor = Browserless.visitor();

    @Test
    void aFormFromElsewhereIsRefusedAndItsSenderToldWhatToDo() {
        Answer answer = visitor.post(NOWHERE, Map.of("name", "Amina"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.words("h1")).isEqualTo("The form could not be accepted");
    }

    @Test
    void aWrongTokenIsRefused() {
        visitor.get(NOWHERE);

        assertThat(visitor.post(NOWHERE, Map.of("csrf", "guessed")).status()).isEqualTo(403);
    }

    @Test
    void aTokenThatIsNotEvenTextIsRefused() {
        visitor.get(NOWHERE);

        assertThat(visitor.send("POST", NOWHERE, "application/x-www-form-urlencoded", "csrf=%zz&%=%&=&name")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aTokenIsGoodOnlyInTheBrowserThatItWasGivenTo() {
        visitor.get(NOWHERE);
        var other = Browserless.visitor();
        other.get(NOWHERE);

        assertThat(other.post(NOWHERE, Map.of("csrf", token(visitor))).status()).isEqualTo(403);
    }

    @Test
    void theOwnTokenIsTaken() {
        visitor.get(NOWHERE);

        // There is nothing at this address, but the form got as far as finding that out.
        assertThat(visitor.post(NOWHERE, Map.of("csrf", token(visitor))).status())
                .isEqualTo(404);
    }

    @Test
    void theTokensCookieIsOutOfReachForScriptsAndOtherSites() {
        assertThat(visitor.get(NOWHERE).setCookie("setu_csrf")).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void aLongTextIsTaken() {
        visitor.get(NOWHERE);
        var fields = Map.of("text", "আ".repeat(130_000), "csrf", token(visitor));

        // Each letter takes nine bytes in a form: more than a megabyte on its way.
        assertThat(visitor.post(NOWHERE, fields).status()).isEqualTo(404);
    }

    @Test
    void aTextBeyondAllMeasureIsRefusedWithAReason() {
        visitor.get(NOWHERE);
        Answer answer = visitor.post(NOWHERE, Map.of("text", "আ".repeat(300_000), "csrf", token(visitor)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.words("h1")).isEqualTo("That is too large");
    }

    private static String token(Browserless of) {
        return of.cookies().getOrDefault("setu_csrf", "");
    }
}
