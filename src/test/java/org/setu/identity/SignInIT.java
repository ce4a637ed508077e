package org.setu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

@OnTheServer
class SignInIT {
    private static final String NAME = "/en/account/name";
    private final Browserless visitor = Browserless.visitor();

    @ParameterizedTest
    @EnumSource
    void everybodyOfTheDemonstrationGetsIn(People person) {
        assertThat(visitor.signedInAs(person).get("/en/account").text()).contains(person.email());
    }

    @Test
    void aStrangerIsLedToTheSignInAndBackAgain() {
        Answer form = visitor.open("/en/account?from=mail");
        Answer answer = visitor.submit(
                form.form("/sign-in").with("email", People.CIVIL.email()).with("password", People.PASSWORD));

        assertThat(answer.location()).endsWith("/en/account?from=mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/en", "//evil.example", "/\\evil.example", "/en/\\evil.example"})
    void nobodyIsLedToAnotherSite(String next) {
        Answer answer = visitor.submit(visitor.get("/en/sign-in")
                .form("/sign-in")
                .with("email", People.CIVIL.email())
                .with("password", People.PASSWORD)
                .with("next", next));

        assertThat(answer.location()).doesNotContain("evil");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() {
        Answer wrong = attempt(visitor, "official@demo.setu.example", "not the password");
        Answer unknown = attempt(visitor, "nobody000@demo.setu.example", "not the password");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.words("main").replace("nobody000", "official")).isEqualTo(wrong.words("main"));
    }

    @Test
    void tenWrongPasswordsLockAnAddressThatHasNoAccountToo() {
        for (int i = 0; i < 10; i++) {
            attempt(visitor, "locked@demo.setu.example", "not the password");
        }
        Answer locked = attempt(visitor, "locked@demo.setu.example", "not the password");
        Answer free = attempt(visitor, "freely@demo.setu.example", "not the password");

        assertThat(locked.status()).isEqualTo(422);
        assertThat(locked.words("main")).isEqualTo(free.words("main").replace("freely", "locked"));
    }

    @Test
    void aFormIsKeptWhenTheAccessCookieHasJustRunOut() {
        visitor.signedInAs(People.CIVIL).get("/en/account");
        var later = onlyTheRefreshCookieOf(visitor);

        Answer answer = later.post(
                NAME,
                Map.of(
                        "csrf",
                        later.cookies().getOrDefault("setu_csrf", ""),
                        "nameEn",
                        "Shirin Akter",
                        "nameBn",
                        "শিরিন আক্তার"));

        assertThat(answer.location()).endsWith("/en/account");
        assertThat(answer.setCookie("setu_access")).contains("HttpOnly", "SameSite=Lax", "Max-Age=600");
        assertThat(answer.setCookie("setu_refresh")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void aForgedAccessCookieDoesNotStopTheRefreshCookie() {
        visitor.signedInAs(People.CIVIL);
        var later = onlyTheRefreshCookieOf(visitor).withCookie("setu_access", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");

        assertThat(later.get("/en/account").status()).isEqualTo(200);
    }

    @Test
    void tabsThatOpenTogetherAllGetIn() {
        visitor.signedInAs(People.CIVIL);
        var oneTab = onlyTheRefreshCookieOf(visitor);
        var otherTab = onlyTheRefreshCookieOf(visitor);

        assertThat(oneTab.get("/en/account").status()).isEqualTo(200);
        assertThat(otherTab.get("/en/account").status()).isEqualTo(200);
        assertThat(onlyTheRefreshCookieOf(oneTab).get("/en/account").status()).isEqualTo(200);
    }

    @Test
    void aFormWithoutItsTokenIsRefusedForThoseWhoSignedInToo() {
        visitor.signedInAs(People.CIVIL).get("/en/account");

        assertThat(visitor.post(NAME, Map.of("nameEn", "Somebody Else", "nameBn", "অন্য কেউ"))
                        .status())
                .isEqualTo(403);
        assertThat(visitor.get("/en/account").text()).doesNotContain("Somebody Else");
    }

    @Test
    void signingOutEndsTheSessionAndNotOnlyTheCookies() {
        visitor.signedInAs(People.CIVIL);
        var stolen = onlyTheRefreshCookieOf(visitor);
        visitor.submit(visitor.get("/en/account").form("/sign-out"));

        assertThat(visitor.cookies()).doesNotContainKeys("setu_access", "setu_refresh");
        assertThat(stolen.get("/en/account").isRedirect()).isTrue();
    }

    @Test
    void signingOutEverywhereReachesTheOtherDevices() {
        var atHome = Browserless.visitor().signedInAs(People.CIVIL);
        visitor.signedInAs(People.CIVIL);
        visitor.submit(visitor.get("/en/account").form("/account/sessions/end"));

        assertThat(onlyTheRefreshCookieOf(atHome).get("/en/account").isRedirect())
                .isTrue();
    }

    @Test
    void theAccountPageSpeaksBothLanguages() {
        visitor.signedInAs(People.TRAINER);

        assertThat(visitor.get("/en/account").words("h1")).isEqualTo("My account");
        assertThat(visitor.get("/bn/account").words("h1")).isEqualTo("আমার অ্যাকাউন্ট");
    }

    @Test
    void everybodyMayTakeTheirDataAlong() {
        var copy = visitor.signedInAs(People.TRAINER).get("/en/account/export").json();

        assertThat(copy.at("/account/email").asText()).isEqualTo(People.TRAINER.email());
        assertThat(copy.at("/account/grants/0/role").asText()).isEqualTo("TRAINER");
        assertThat(copy.at("/postings/0/position").asText()).isEqualTo("Senior Trainer");
        assertThat(copy.toString()).doesNotContain("argon2id");
    }

    @Test
    void theCopyHoldsWhatALearnerLearnedWroteAndEarned() {
        var sabiha = NewLearner.called("Sabiha Khatun", "সাবিহা খাতুন").readsTheWholeCourse();

        var copy = sabiha.browser().get("/en/account/export").json();

        assertThat(copy.at("/learning/enrolments/0/course").asText()).isEqualTo(NewLearner.COURSE);
        assertThat(copy.at("/learning/enrolments/0/facts").findValuesAsText("kind"))
                .contains("READ");
        assertThat(copy.at("/certificates/0/number").asText()).isEqualTo(sabiha.certificateNumber());
        assertThat(copy.at("/certificates/0/nameBn").asText()).isEqualTo("সাবিহা খাতুন");
        assertThat(copy.at("/attempts").isArray()).isTrue();
    }

    private static Answer attempt(Browserless visitor, String email, String password) {
        return visitor.submit(
                visitor.get("/en/sign-in").form("/sign-in").with("email", email).with("password", password));
    }

    private static Browserless onlyTheRefreshCookieOf(Browserless other) {
        return Browserless.visitor()
                .withCookie("setu_refresh", other.cookies().getOrDefault("setu_refresh", ""))
                .withCookie("setu_csrf", other.cookies().getOrDefault("setu_csrf", ""));
    }
}
