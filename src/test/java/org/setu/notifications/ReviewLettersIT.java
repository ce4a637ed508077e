package org.setu.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.Mailbox.Letter;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Server;
import org.setu.shared.Ids;

/** Rahima is asked to review a draft, and both she and who asked are written to, neither too often. */
@OnTheServer
class ReviewLettersIT {
    private static final String REVIEW = "/en/authoring/" + NewLearner.COURSE + "/review";
    private static final String TALK = REVIEW + "/comments?at=question/a1/a1-q01";

    /** Of each test its own, so that nobody is asked in place of another. */
    private final String name =
            "Rahima " + Ids.next().toString().replaceAll("[^a-f]", "").replaceFirst("^", "B");

    private final NewLearner account = NewLearner.called(name, "রহিমা বানু");
    private final Browserless nasreen = Browserless.visitor().signedInAs(People.TRAINER);
    private Browserless rahima = account.browser();

    @BeforeEach
    void rahimaIsAReviewerOfACourseThatAsksForTheLaw() {
        var farhana = Browserless.visitor().signedInAs(People.ADMIN);
        String person = farhana.get("/en/admin/people?q=" + account.email()).link("th a");
        farhana.submit(farhana.get(person)
                .form("/grants")
                .with("role", "REVIEWER")
                .with("scope", "course:" + NewLearner.COURSE));
        rahima = Browserless.visitor();
        rahima.submit(rahima.get("/en/sign-in")
                .form("/sign-in")
                .with("email", account.email())
                .with("password", NewLearner.PASSWORD));
        nasreen.submit(nasreen.get(REVIEW).form("/sign-offs/choice").with("asked", "LEGAL"));
    }

    @AfterEach
    void theCourseAsksForNothing() {
        nasreen.submit(nasreen.get(REVIEW).form("/sign-offs/choice").without("asked"));
    }

    @Test
    void whoIsAskedAndWhoAskedAreWrittenTo() {
        isAsked("Look at module 2, please.", today().plusDays(9));
        Letter asked = account.mailbox().awaits("Please review");
        assertThat(asked.text())
                .contains("Dear " + name, "Nasreen Sultana asks you", "Legal", "“Look at module 2, please.”");
        assertThat(rahima.get(asked.link("/review")).words("main")).contains("waits for you");
        assertThat(rahima.get("/en/authoring").words("main article")).contains("A sign-off is asked of you");

        String secret = "Words of " + Ids.next();
        for (int comment = 1; comment <= 2; comment++) {
            rahima.submit(rahima.get(TALK).form("a1-q01&lang=en").with("words", secret + " " + comment));
        }
        int before = lettersOf("Comments on");
        Form sending = rahima.get(REVIEW).form("/review/sending").with("sending", "Well written!");
        assertThat(rahima.followAll(rahima.submit(sending)).words("p.notice")).contains("Sent");
        assertThat(rahima.followAll(rahima.submit(sending)).words("p.notice")).contains("nothing new");
        assertThat(Mailbox.of(People.TRAINER).awaits("Comments on").text())
                .contains(name + " has commented", "New comments and answers: 2", "“Well written!”");
        assertThat(lettersOf("Comments on")).isEqualTo(before + 1);

        rahima.submit(rahima.get(REVIEW).form("/review/sign-offs").with("aspect", "LEGAL"));
        assertThat(Mailbox.of(People.TRAINER).awaits("Signed off").text()).contains(name + " has signed off", "Legal");
        assertThat(nasreen.get(REVIEW).words("main")).doesNotContain(name + ": Legal");
        assertThat(rahima.get("/en/account/export").text()).contains("\"reviews\"", secret + " 1", "\"LEGAL\"");

        isErased();
        assertThat(nasreen.get(TALK).words("main article:contains(" + secret + " 1)"))
                .contains("a former colleague");
        assertThat(nasreen.get(TALK).text()).doesNotContain(name);
        assertThat(nasreen.get(REVIEW).words("#sign-off-LEGAL")).contains("Legal given", "a former colleague");
    }

    @Test
    void whoIsErasedIsNotAwaitedAnyMore() {
        isAsked("For you alone.", today().plusDays(9));
        assertThat(nasreen.get(REVIEW).words("main")).contains(name + ": Legal");

        isErased();

        assertThat(nasreen.get(REVIEW).words("main")).doesNotContain("For you alone.", name);
    }

    @Test
    @Tag("postgresql") // whose tables a test can change while the server runs
    void whoDoesNotAnswerIsRemindedOnce() throws SQLException, InterruptedException {
        isAsked("", today().plusDays(9));
        try (var connection =
                        DriverManager.getConnection("jdbc:" + Server.databaseAddress(), Postgres.USER, Postgres.USER);
                var yesterday = connection.prepareStatement(
                        "update courses_review_request set due_on = ? where closed_at is null")) {
            yesterday.setObject(1, today().minusDays(1));
            assertThat(yesterday.executeUpdate()).isPositive();
        }

        Letter late = account.mailbox().awaits("Still awaited");
        assertThat(late.text()).contains("Legal", "was awaited by");
        Thread.sleep(Duration.ofSeconds(20).toMillis());
        assertThat(account.mailbox().letters())
                .filteredOn(letter -> letter.subject().contains("awaited"))
                .hasSize(1);
        assertThat(nasreen.get(REVIEW).words("main article:contains(" + name + ")"))
                .contains("late");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Dhaka"));
    }

    private void isAsked(String words, LocalDate due) {
        Answer page = nasreen.get(REVIEW);
        String person = page.page()
                .select("select[name=person] option:contains(" + name + ")")
                .attr("value");
        Answer asked = nasreen.submit(page.form("/requests")
                .with("person", person)
                .with("aspect", "LEGAL")
                .with("due", due.toString())
                .with("asking", words));
        assertThat(asked.status()).as(asked.words("main")).isEqualTo(303);
    }

    private static int lettersOf(String subject) {
        return (int) Mailbox.of(People.TRAINER).letters().stream()
                .filter(letter -> letter.subject().contains(subject))
                .count();
    }

    private void isErased() {
        Answer erased = rahima.submit(rahima.get("/en/account/erasure")
                .form("/account/erasure")
                .with("email", account.email())
                .with("password", NewLearner.PASSWORD));
        assertThat(rahima.followAll(erased).text()).contains("Your data is erased");
    }
}
