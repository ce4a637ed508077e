package org.setu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;

/** Somebody writes for long, and meanwhile their access, their session or their cookies end. What they wrote is not lost. */
@OnTheServer
class SignedOutMeanwhileIT {
    private static final String LESSON = "/en/courses/" + NewLearner.COURSE + "/a1/two-way-link";
    private static final String TEXT = "Two villages share one ferry <b>here</b>.\nAsk them first.";

    private final NewLearner learner =
            NewLearner.called("Kamal Uddin", "কামাল উদ্দিন").enrols();
    private final Browserless kamal = learner.browser();
    private final Form note = kamal.get(LESSON + "?tools=opening").form("/note").with("text", TEXT);

    @Test
    void accessThatHasJustRunOutIsRefreshedAndTheNoteKept() {
        var later = Browserless.visitor()
                .withCookie("setu_refresh", kamal.cookies().getOrDefault("setu_refresh", ""))
                .withCookie("setu_csrf", kamal.cookies().getOrDefault("setu_csrf", ""));

        assertThat(later.submit(note).location()).endsWith(LESSON + "#opening");
        assertThat(later.get(LESSON).words("aside.note")).startsWith("Two villages");
    }

    @Test
    void aSessionThatHasEndedIsToldAndTheNoteCanBeSentAgain() {
        kamal.submit(kamal.get("/en/account").form("/sign-out"));
        Answer refused = kamal.submit(note);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words("h1")).isEqualTo("You are signed out");
        assertThat(refused.page().expectFirst("pre").wholeText()).isEqualTo(TEXT);
        assertThat(refused.page().select("a[target=_blank]").attr("href")).isEqualTo("/en/sign-in");

        learner.signIn();
        assertThat(kamal.submit(refused.form("/note")).location()).endsWith(LESSON + "#opening");
        assertThat(kamal.get(LESSON).page().expectFirst("aside.note p").wholeText())
                .isEqualTo(TEXT);
    }

    @Test
    void aPasswordIsNotAmongWhatCanBeSentAgain() {
        Form password = kamal.get("/en/account")
                .form("/account/password")
                .with("oldPassword", NewLearner.PASSWORD)
                .with("newPassword", "three boats on one river");
        kamal.submit(kamal.get("/en/account").form("/sign-out"));

        assertThat(kamal.submit(password).text()).doesNotContain(NewLearner.PASSWORD, "three boats");
    }

    @Test
    void whoseCookiesAreGoneCanCopyWhatTheyWrote() {
        var cleared = Browserless.visitor();
        Answer refused = cleared.submit(note);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words("h1")).isEqualTo("The form could not be accepted");
        assertThat(refused.page().expectFirst("pre").wholeText()).isEqualTo(TEXT);
        assertThat(refused.page().select("main form"))
                .as("a form from elsewhere is not to be sent by one click")
                .isEmpty();
    }
}
