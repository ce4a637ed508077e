package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.AtOnce;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.shared.Ids;

/** Nasreen begins a course and asks colleagues to join her. Each finds as much of it as she offered, and nobody is on a team unasked. */
@OnTheServer
class TeamIT {
    private final Browserless nasreen = Browserless.visitor().signedInAs(People.TRAINER);
    private final String title = "Working together " + Ids.next();
    private String desk = "";

    @BeforeEach
    void nasreenBeginsACourse() {
        Answer begun = nasreen.submit(nasreen.get("/en/authoring/new-course")
                .form("/new-course")
                .with("title.en", title)
                .with("title.bn", "একসঙ্গে কাজ")
                .with("summary.en", "How a team writes a course.")
                .with("summary.bn", "একটি দল কীভাবে কোর্স লেখে।")
                .with("audiences", "government")
                .with("priorityAreas", "P1"));
        assertThat(begun.isRedirect()).as(begun.words("main")).isTrue();
        desk = begun.location().replaceFirst(".*(?=/en/)", "");
    }

    @AfterEach
    void andDiscardsIt() {
        nasreen.submit(nasreen.get(desk + "/discarding").form("/discarding"));
    }

    @Test
    void somebodyWithoutAnAccountRegistersAndWritesButDoesNotPublish() {
        String email = "writer-" + Ids.next() + "@people.example";
        Answer invited = invites(email, "WRITER", "bn", "মডিউল ২ লিখবেন?");
        assertThat(nasreen.followAll(invited).words("p.notice")).contains("on its way");
        assertThat(nasreen.get(desk + "/team").words("main")).contains(email, "Invited by Nasreen Sultana");
        Mailbox.Letter letter = Mailbox.of(email).awaits("একসঙ্গে কাজ");
        assertThat(letter.text()).contains("“একসঙ্গে কাজ”", "রচয়িতা হিসেবে", "মডিউল ২ লিখবেন?");
        String link = letter.link("/invitation").replaceFirst("^/bn", "/en");

        var stranger = Browserless.visitor();
        Answer offer = stranger.get(link);
        assertThat(offer.words("main")).contains("Nasreen Sultana invites you", title, "As a writer");
        assertThat(offer.page().select("main form")).as("sign in first").isEmpty();
        assertThat(offer.link("main a.main")).contains("next=");

        NewLearner kabir = NewLearner.called("Kabir Hossain", "কবির হোসেন");
        Browserless writer = kabir.browser();
        assertThat(writer.get(desk).status()).as("not before it is accepted").isEqualTo(404);
        Answer joined = writer.submit(writer.get(link).form("/invitation"));
        Answer authoring = writer.followAll(joined);
        assertThat(authoring.page().select("main h2 a").eachAttr("href")).contains(desk);
        assertThat(authoring.page().select("header.bar a[href=/en/authoring]"))
                .as("in the menu at once, with no ten minutes to wait")
                .hasSize(1);
        assertThat(writer.get(desk).page().select("nav.tabs a").eachAttr("href"))
                .contains(desk + "/team", desk + "/findings")
                .doesNotContain(desk + "/publication");
        for (String page : List.of("/publication", "/withdrawal", "/discarding", "/regrading")) {
            assertThat(writer.get(desk + page).status()).as(page).isEqualTo(404);
        }
        Form module = writer.get(desk + "/new-module")
                .form("/new-module")
                .with("title.en", "First steps")
                .with("summary.en", "Where a team begins.")
                .with("objective-new1.en", "Name who does what.")
                .with("objective-new1-level", "apply")
                .with("objective-new1-competency", "migration-concepts");
        assertThat(writer.submit(module).isRedirect()).isTrue();
        for (String action : List.of("/publication", "/review/sign-offs/choice", "/team/invitations", "/discarding")) {
            assertThat(writer.submit(module.sentTo(desk + action)).status())
                    .as(action)
                    .isEqualTo(404);
        }
        assertThat(writer.get(link).status()).as("it is used up").isEqualTo(410);
        assertThat(Mailbox.of(People.TRAINER).awaits("Kabir Hossain").text())
                .contains("accepted your invitation", title, "Role: Writer");
        assertThat(nasreen.get(desk + "/team").words("main"))
                .contains("Kabir Hossain")
                .doesNotContain(email);
    }

    @Test
    void whatSomebodyMayDoChangesAtOnceAndEndsAtOnce() {
        NewLearner kabir = joined("REVIEWER");
        assertThat(kabir.browser().get(desk).status()).isEqualTo(404);
        assertThat(kabir.browser().get(desk + "/review").status()).isEqualTo(200);

        Form role = ofKabir("/role");
        assertThat(nasreen.followAll(nasreen.submit(role.with("role", "WRITER")))
                        .words("p.notice"))
                .isEqualTo("Changed.");
        assertThat(kabir.browser().get(desk).status()).isEqualTo(200);
        assertThat(nasreen.submit(role.with("role", "TRAINER")).status())
                .as("that role has ended meanwhile")
                .isEqualTo(409);
        assertThat(nasreen.submit(ofKabir("/role").without("role")).status()).isEqualTo(422);

        Form ending = ofKabir("/ending");
        assertThat(kabir.browser()
                        .submit(of("Kabir Hossain", kabir.browser(), "/ending").sentTo(nasreens("/ending")))
                        .status())
                .as("not another's")
                .isEqualTo(404);
        assertThat(nasreen.submit(ending).isRedirect()).isTrue();
        assertThat(kabir.browser().get(desk + "/review").status()).isEqualTo(404);
    }

    @Test
    void aCourseKeepsSomebodyWhoAnswersForIt() {
        Answer alone = nasreen.submit(nasreen.get(desk + "/team").form("/ending"));
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.words(".errors")).contains("Make somebody else a trainer first");
        assertThat(nasreen.get(desk).status()).isEqualTo(200);

        NewLearner kabir = joined("TRAINER");
        Form leaving = of("Kabir Hossain", kabir.browser(), "/ending");
        assertThat(kabir.browser().submit(leaving).location()).endsWith("/en/authoring");
        assertThat(kabir.browser().get(desk).status()).isEqualTo(404);
    }

    @Test
    void nobodyIsInvitedTwiceAndWhatIsTakenBackOpensNothing() {
        String email = "reader-" + Ids.next() + "@people.example";
        Form form = nasreen.get(desk + "/team")
                .form("/invitations")
                .with("email", email)
                .with("role", "REVIEWER");
        assertThat(AtOnce.times(4, time -> nasreen.submit(form)).stream().filter(Answer::isRedirect))
                .as("a form that was sent several times is one invitation")
                .hasSize(1);
        Answer again = nasreen.submit(form);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words(".errors")).contains("waits for an answer");
        assertThat(again.form("/invitations").value("email")).isEqualTo(email);
        String link = Mailbox.of(email).awaits(title).link("/invitation");
        nasreen.submit(nasreen.get(desk + "/team").form("/withdrawal"));
        assertThat(Browserless.visitor().get(link).status()).isEqualTo(410);

        Answer blank =
                nasreen.submit(form.with("email", "nobody").without("role").with("words", "x".repeat(2_001)));
        assertThat(blank.page().select(".errors li")).hasSize(3);
        assertThat(nasreen.submit(form.with("email", People.TRAINER.email())).words(".errors"))
                .contains("works on the course already");
    }

    @Test
    void whoeverIsOffTheTeamHasInvitedNobody() {
        NewLearner kabir = joined("TRAINER");
        String email = "late-" + Ids.next() + "@people.example";
        Form form = kabir.browser().get(desk + "/team").form("/invitations");
        kabir.browser().submit(form.with("email", email).with("role", "TRAINER"));
        String link = Mailbox.of(email).awaits(title).link("/invitation");
        assertThat(Browserless.visitor().get(link).status()).isEqualTo(200);

        nasreen.submit(ofKabir("/ending"));

        assertThat(Browserless.visitor().get(link).status()).isEqualTo(410);
    }

    @Test
    void whoDeclinesLeavesNothing() {
        String email = "busy-" + Ids.next() + "@people.example";
        invites(email, "REVIEWER", "en", "");
        String link = Mailbox.of(email).awaits(title).link("/invitation");
        NewLearner kabir = NewLearner.called("Kabir Hossain", "কবির হোসেন");
        assertThat(kabir.browser()
                        .submit(kabir.browser().get(link).form("/declining"))
                        .isRedirect())
                .isTrue();
        assertThat(kabir.browser().get(link).status()).isEqualTo(410);
        assertThat(nasreen.get(desk + "/team").words("main")).doesNotContain(email, "Kabir");
        assertThat(Browserless.visitor()
                        .signedInAs(People.ADMIN)
                        .get("/en/admin/mail")
                        .words("main"))
                .as("nor in the outbox, once the letter is out")
                .doesNotContain(email);
    }

    @Test
    void whoHasAnAccountAnswersWithoutTheLetter() {
        NewLearner kabir = NewLearner.called("Kabir Hossain", "কবির হোসেন");
        NewLearner shirin = NewLearner.called("Shirin Akter", "শিরিন আক্তার");
        assertThat(kabir.browser().get("/en/invitations").words("main")).contains("No invitation waits for you");
        invites(kabir.email(), "WRITER", "en", "Module 2 is yours.");

        String answer = kabir.browser().get("/en/learning").link("p.notice a");
        Answer received = kabir.browser().get(answer);
        assertThat(received.words("main"))
                .contains("Nasreen Sultana invites you", title, "As a writer", "Module 2 is yours.");
        assertThat(shirin.browser().get("/en/learning").page().select("p.notice a"))
                .isEmpty();
        Form accepting = received.form(received.link("main form", "action"));
        Form hers = shirin.browser().get("/en/account").form("/account/language");
        assertThat(shirin.browser()
                        .submit(hers.sentTo(received.link("main form", "action")))
                        .status())
                .as("not hers")
                .isEqualTo(404);

        Answer joined = kabir.browser().submit(accepting);
        assertThat(kabir.browser().followAll(joined).page().select("main h2 a").eachAttr("href"))
                .contains(desk);
        assertThat(kabir.browser().submit(accepting).status())
                .as("answered already")
                .isEqualTo(404);
        assertThat(kabir.browser().get("/en/learning").page().select("p.notice a"))
                .isEmpty();
    }

    @Test
    void whoHasAnAccountDeclinesWithoutTheLetter() {
        NewLearner kabir = NewLearner.called("Kabir Hossain", "কবির হোসেন");
        invites(kabir.email(), "REVIEWER", "bn", "");
        String link = Mailbox.of(kabir.email()).awaits("একসঙ্গে কাজ").link("/invitation");

        Answer received = kabir.browser().get("/en/invitations");
        assertThat(kabir.browser().submit(received.form("/declining")).isRedirect())
                .isTrue();

        assertThat(kabir.browser().get(link).status()).as("the letter's link").isEqualTo(410);
        assertThat(kabir.browser().get("/en/invitations").words("main")).contains("No invitation waits for you");
    }

    private NewLearner joined(String role) {
        String email = "colleague-" + Ids.next() + "@people.example";
        invites(email, role, "en", "");
        String link = Mailbox.of(email).awaits(title).link("/invitation");
        NewLearner kabir = NewLearner.called("Kabir Hossain", "কবির হোসেন");
        assertThat(kabir.browser()
                        .submit(kabir.browser().get(link).form("/invitation"))
                        .isRedirect())
                .isTrue();
        return kabir;
    }

    private Answer invites(String email, String role, String language, String words) {
        return nasreen.submit(nasreen.get(desk + "/team")
                .form("/invitations")
                .with("email", email)
                .with("role", role)
                .with("language", language)
                .with("words", words));
    }

    private Form ofKabir(String actionEnd) {
        return of("Kabir Hossain", nasreen, actionEnd);
    }

    private Form of(String member, Browserless viewer, String actionEnd) {
        Answer team = viewer.get(desk + "/team");
        return team.form(team.link("article:contains(" + member + ") form[action$=" + actionEnd + "]", "action"));
    }

    private String nasreens(String actionEnd) {
        return nasreen.get(desk + "/team")
                .link("article:contains(Nasreen Sultana) form[action$=" + actionEnd + "]", "action");
    }
}
