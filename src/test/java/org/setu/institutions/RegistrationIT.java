package org.setu.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.fixtures.Answer;
import org.setu.fixtures.AtOnce;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

/** From the first form to the first sign-in, and what happens to forms that cannot be taken. */
@OnTheServer
class RegistrationIT {
    private static final String PASSWORD = "bricks over the river";
    private final String email = "amina-" + UUID.randomUUID() + "@example.org";
    private final Mailbox mailbox = Mailbox.of(email);
    private final Browserless amina = Browserless.visitor();

    @Test
    void whoRegistersConfirmsByMailAndGetsIn() {
        Answer registered = amina.submit(filledIn());
        assertThat(registered.location()).endsWith("/en/register/done");
        assertThat(signIn().words(".errors")).contains("not confirmed yet");

        confirm();
        assertThat(signIn().isRedirect()).isTrue();
        assertThat(amina.get("/en/account").text()).contains(email);
        assertThat(amina.get("/en/account/posting").text()).contains("Welfare Officer", "waits to be confirmed");
    }

    @Test
    void openingTheLinkUsesNothingUpAndConfirmingTwiceDoesNoHarm() {
        amina.submit(filledIn());
        String link = mailbox.awaits("Confirm").link("/confirm");
        amina.get(link);
        Form button = amina.get(link).form("/confirm");

        assertThat(amina.submit(button).location()).endsWith("/en/sign-in");
        assertThat(amina.submit(button).location()).endsWith("/en/sign-in");
    }

    @Test
    void aKnownAddressLooksLikeANewOneAndItsOwnerIsTold() {
        Answer answer = amina.submit(filledIn().with("email", People.OFFICIAL.email()));

        assertThat(answer.location()).endsWith("/en/register/done");
        assertThat(Mailbox.of(People.OFFICIAL)
                        .awaits("You have an account already")
                        .text())
                .contains("/reset");
    }

    @Test
    void theSameFormSentFourTimesAtOnceMakesOneAccount() {
        Form form = filledIn();

        assertThat(AtOnce.times(4, one -> amina.submit(form)))
                .allSatisfy(answer -> assertThat(answer.location()).endsWith("/en/register/done"));
        confirm();
        assertThat(signIn().isRedirect()).isTrue();
        assertThat(amina.get("/en/account/posting").page().select(".card")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Amina 😀",
                "\u202eanimA",
                "محمد",
                "<script>alert(1)</script>",
                "'; drop table identity_account; --",
                "A\u0000B"
            })
    void aNameThatIsNoneIsRefusedAndKept(String name) {
        Answer answer = amina.submit(filledIn().with("nameEn", name));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".errors a").attr("href")).isEqualTo("#field-nameEn");
        assertThat(answer.page().select("#field-nameEn").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.page().select("#field-email").attr("value")).isEqualTo(email);
        assertThat(answer.text()).doesNotContain("<script>alert").doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "email, nobody",
        "kind, KING",
        "institution, ''",
        "institution, 00000000-0000-0000-0000-000000000000",
        "position, ''",
        "nameBn, Amina",
        "password, short",
        "password, bangladesh1971",
        "language, fr"
    })
    void eachFieldSaysHowToMendIt(String field, String typed) {
        Answer answer = amina.submit(filledIn().with(field, typed));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words("#field-" + field + "-error")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nameEn", "nameBn", "email", "otherName", "position", "password", "kind", "language"})
    void aMegabyteIsTooMuchForAnyField(String field) {
        Answer answer = amina.submit(filledIn()
                .with("institution", "other")
                .with("otherName", "Port Office")
                .with(field, "a".repeat(1_000_000)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.bytes().length).isLessThan(60_000);
    }

    @Test
    void anEmptyFormNamesEveryFieldAtOnce() {
        Form empty = amina.get("/en/register").form("/register");

        assertThat(amina.submit(empty).page().select(".errors a").eachAttr("href"))
                .containsExactly(
                        "#field-nameEn",
                        "#field-nameBn",
                        "#field-email",
                        "#field-kind",
                        "#field-institution",
                        "#field-position",
                        "#field-password");
    }

    @Test
    void aForgottenPasswordIsReplacedByMailAndTheOldSessionsEnd() {
        amina.submit(filledIn());
        confirm();
        signIn();
        var atWork =
                Browserless.visitor().withCookie("setu_refresh", amina.cookies().getOrDefault("setu_refresh", ""));

        var visitor = Browserless.visitor();
        visitor.submit(visitor.get("/en/reset").form("/reset").with("email", email));
        Form choose = visitor.get(mailbox.awaits("Choose a new password").link("/reset/choose"))
                .form("/reset/choose");

        assertThat(visitor.submit(choose.with("password", "short")).status()).isEqualTo(422);
        assertThat(visitor.submit(choose.with("password", "a quite new password"))
                        .location())
                .endsWith("/en/sign-in");
        assertThat(visitor.submit(choose.with("password", "yet another password"))
                        .status())
                .as("a link works once")
                .isEqualTo(422);
        assertThat(attempt(Browserless.visitor()).status())
                .as("the old password")
                .isEqualTo(422);
        assertThat(atWork.get("/en/account").isRedirect())
                .as("the old session is over")
                .isTrue();
        assertThat(mailbox.awaits("Your password was changed").text()).contains("If it was not you");
    }

    @Test
    void askingForALinkTellsNobodyWhoHasAnAccount() {
        for (String address : new String[] {"nobody@example.org", People.OFFICIAL.email()}) {
            var stranger = Browserless.visitor();
            Answer answer = stranger.submit(
                    stranger.get("/en/confirm/again").form("/confirm/again").with("email", address));
            assertThat(answer.location()).endsWith("/en/sign-in");
        }
    }

    private Form filledIn() {
        Answer page = amina.get("/en/register");
        String institution =
                page.page().select("#field-institution option").get(1).attr("value");
        return page.form("/register")
                .with("nameEn", "Amina Khatun")
                .with("nameBn", "আমিনা খাতুন")
                .with("email", email)
                .with("kind", "CIVIL_SOCIETY")
                .with("institution", institution)
                .with("position", "Welfare Officer")
                .with("password", PASSWORD)
                .with("language", "en");
    }

    private void confirm() {
        amina.submit(amina.get(mailbox.awaits("Confirm").link("/confirm")).form("/confirm"));
    }

    private Answer signIn() {
        return attempt(amina);
    }

    private Answer attempt(Browserless visitor) {
        return visitor.submit(
                visitor.get("/en/sign-in").form("/sign-in").with("email", email).with("password", PASSWORD));
    }
}
