package org.setu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.setu.fixtures.Answer;
import org.setu.fixtures.AtOnce;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;

/**
 * A question of a final turns out to be wrong after people were examined with it. The certificate asks for 80 per cent of two questions, so for both.
 * The tests are one story.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegradingIT {
    private static final String RULES =
            "certificate: [lessons, activities, {quiz: w1-quiz, atLeast: 70}, {quiz: w-final, atLeast: 80}, critical, evaluation]";
    private static final String LIST = WaterSchool.DESK + "/regrading";
    private static final String PAGE = LIST + "/w1-final1";
    private static final long PATIENCE = 60_000_000_000L;

    /** Denied the statement, which was graded as wrong. */
    private static final String DENIER = "kamrul.hasan.bhuiyan";
    /** Affirmed it, as the key said. */
    private static final String AFFIRMER = "abdul.mannan.talukder";
    /** Denied both. */
    private static final String NAYSAYER = "md.shafiqul.islam";
    /** Began before the correction, and hands in after the decision. */
    private static final String LATECOMER = "nurul.amin.sarker";
    /** Erases the account before the correction. */
    private static final String ERASED = "mizanur.rahman.mollah";

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static WaterSchool school;

    @SuppressWarnings("NullAway.Init") // started before all tests
    private static OwnServer server;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless nasreen;

    private static String deniers = "";
    private static String affirmers = "";
    private static String naysayers = "";
    private static String latecomers = "";

    @BeforeAll
    static void peopleAreExaminedWithAWrongKey() throws IOException, SQLException {
        school = WaterSchool.open("regrading", RULES, "certificate: [{quiz: w-final, atLeast: 80}]");
        server = school.server();
        nasreen = school.trainer();
        deniers = examinee(DENIER).takes("w-final", "en", List.of("w1-final1"));
        affirmers = examinee(AFFIRMER).takes("w-final", "en", List.of());
        naysayers = examinee(NAYSAYER).takes("w-final", "en", List.of("w1-final1", "w1-final2"));
        latecomers = examinee(LATECOMER).answers("w-final", "en", List.of("w1-final1"));
        examinee(ERASED).takes("w-final", "en", List.of("w1-final1"));
        erases(ERASED);
    }

    @AfterAll
    static void stop() throws IOException {
        school.close();
    }

    @Test
    @Order(1)
    void whatWasNeverCorrectedCannotBeGradedAgain() {
        assertThat(nasreen.get(LIST).words("main")).contains("No question awaits your decision");
        Answer page = nasreen.get(PAGE);
        assertThat(page.words("main")).contains("There is nothing to grade again");
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(nasreen.get(LIST + "/no-such-question").status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void aCorrectionChangesNothingUntilSomebodyDecides() {
        school.publishesWith(
                "is safe.', bn: 'পানি 1 নিরাপদ।'}\n    answer: true",
                "is safe.', bn: 'পানি 1 নিরাপদ।'}\n    answer: false");

        assertThat(result(DENIER, deniers)).isEqualTo("50 false");
        assertThat(result(AFFIRMER, affirmers)).isEqualTo("100 true");
        awaits(LIST, "One question awaits your decision");
        assertThat(nasreen.get(LIST).words("main"))
                .contains("w1-final1", "What counts as right was changed.", "4 answers were counted");
    }

    /**
     * Of four attempts one is an erased person's. Whichever is better: the denier's result rises to 100 and the naysayer's to 50; the denier passes
     * and earns the certificate. As it is now, the affirmer falls to 50 besides, and holds a certificate.
     */
    @Test
    @Order(3)
    void thePageShowsWhoseResultsAndCertificatesWouldChange() {
        Answer page = nasreen.get(PAGE);

        assertThat(page.words("main header")).contains("4 attempts were handed in");
        assertThat(page.words("main .pair")).contains("up to revision 1", "in revision 2");
        assertThat(row(page, "Whichever is better")).endsWith("2 0 1 0 1 0");
        assertThat(row(page, "As it is now")).endsWith("2 1 1 1 1 1");
        assertThat(row(page, "Full point for all")).endsWith("2 0 1 0 1 0");
        assertThat(page.page().select("input[name=rule][value=ASKED]"))
                .as("there is nothing to take back yet")
                .isEmpty();
        assertThat(page.words("details:contains(As it is now)"))
                .contains("Abdul Mannan Talukder", "100% 50%", "Passes the quiz no more.", "It stays valid")
                .contains("Kamrul Hasan Bhuiyan", "50% 100%", "Earns the certificate")
                .doesNotContain("Shafiqul")
                .doesNotContain("Mizanur");
        assertThat(nasreen.get("/bn/authoring/clean-water/regrading/w1-final1").words("main"))
                .contains("যেটি ভালো", "সনদ পাবেন", "কামরুল হাসান ভূঁইয়া");
        assertThat(result(DENIER, deniers)).as("looking changes nothing").isEqualTo("50 false");
    }

    @Test
    @Order(4)
    void aDecisionNeedsARuleAReasonInBothLanguagesAndTheNumbersOfNow() {
        Form form = nasreen.get(PAGE).form("/w1-final1");
        Answer nothing = nasreen.submit(form.without("rule").with("reason.bn", " "));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.words(".errors")).contains("Choose how the question is to count", "in both languages");
        assertThat(nothing.form("/w1-final1").value("reason.en")).isEqualTo(form.value("reason.en"));
        assertThat(nasreen.submit(form.with("rule", "ASKED")).status()).isEqualTo(422);
        assertThat(nasreen.submit(form.with("reason.en", "x".repeat(1_001))).words(".errors"))
                .contains("1,000 characters");

        Answer stale = nasreen.submit(form.with("basedOn", "another").with("reason.en", "We were wrong about water."));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.words(".errors")).contains("these are the numbers now");
        assertThat(stale.form("/w1-final1").value("reason.en")).isEqualTo("We were wrong about water.");
        assertThat(result(DENIER, deniers)).isEqualTo("50 false");
    }

    @Test
    @Order(5)
    void toOthersThereIsNothingToDecide() {
        for (People person : List.of(People.ADMIN, People.MANAGER)) {
            var other = Browserless.visitorOf(server.address()).signedInAs(person);
            assertThat(other.get(LIST).status()).as(person.name()).isEqualTo(404);
            assertThat(other.get(PAGE).status()).as(person.name()).isEqualTo(404);
        }
        assertThat(learner(DENIER).get(PAGE).status()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void whicheverIsBetterLetsTheDenierPassAndTakesNothingFromAnybody() {
        Form decision = nasreen.get(PAGE).form("/w1-final1").with("rule", "BETTER");
        assertThat(AtOnce.times(2, one -> nasreen.submit(decision).status()))
                .as("sent twice, decided once")
                .containsExactlyInAnyOrder(303, 409);
        awaits(PAGE, "graded again", "still to be graded");

        assertThat(result(DENIER, deniers)).isEqualTo("100 true");
        assertThat(result(AFFIRMER, affirmers)).isEqualTo("100 true");
        assertThat(result(NAYSAYER, naysayers)).isEqualTo("50 false");
        Browserless kamrul = learner(DENIER);
        assertThat(kamrul.get("/en/courses/clean-water/quiz/w-final/" + deniers).words("main"))
                .contains("Your result was corrected on", "Before it was 50%", "You passed.")
                .contains("This question was wrong or unclear", "whichever way is better");
        assertThat(learner(AFFIRMER)
                        .get("/en/courses/clean-water/quiz/w-final/" + affirmers)
                        .words("main"))
                .doesNotContain("Your result was corrected on")
                .contains("whichever way is better");
        assertThat(kamrul.get("/en/certificates").words("main")).contains("Clean water");
        assertThat(Mailbox.on(server, Examinee.email(DENIER))
                        .awaits("আপনি উত্তীর্ণ")
                        .text())
                .contains("আগে ছিল ৫০%, এখন ১০০%", "প্রশ্নটি ভুল বা অস্পষ্ট ছিল");
        assertThat(nasreen.get(LIST).words("main"))
                .contains("No question awaits your decision", "4 attempts were graded again; 2 results changed");
    }

    @Test
    @Order(7)
    void whoHandsInAfterTheDecisionIsGradedByIt() {
        assertThat(examinee(LATECOMER).handsIn(latecomers)).isEqualTo(200);

        assertThat(result(LATECOMER, latecomers)).isEqualTo("100 true");
    }

    /** Of five who met the statement, one was right by the key of then. */
    @Test
    @Order(8)
    void statisticsOfTheEarlierWordingStayWhatTheyWere() {
        awaits(WaterSchool.DESK + "/statistics/w-final/w1-final1", "5 20%");
    }

    @Test
    @Order(9)
    void aLaterDecisionTakesTheFirstOnesPlaceAndNoCertificateIsWithdrawn() {
        assertThat(learner(AFFIRMER).get("/en/certificates").words("main")).contains("Clean water");
        Answer page = nasreen.get(PAGE);
        assertThat(row(page, "As it is now"))
                .as("of those with the new key alone, only the affirmer falls")
                .endsWith("0 1 0 1 0 1");

        decide("CORRECTED");

        assertThat(result(AFFIRMER, affirmers)).isEqualTo("50 false");
        assertThat(result(DENIER, deniers)).isEqualTo("100 true");
        assertThat(learner(AFFIRMER).get("/en/certificates").words("main"))
                .contains("Clean water")
                .doesNotContain("withdrawn");
        assertThat(Mailbox.on(server, Examinee.email(AFFIRMER))
                        .awaits("ফল সংশোধন করা হয়েছে")
                        .text())
                .contains("আগে ছিল ১০০%, এখন ৫০%", "তা বৈধ থাকবে");
        assertThat(progress(AFFIRMER)).as("the mark that counts").isEqualTo(50);
    }

    @Test
    @Order(10)
    void whatWasDecidedCanBeTakenBack() {
        decide("ASKED");

        assertThat(result(AFFIRMER, affirmers)).isEqualTo("100 true");
        assertThat(result(DENIER, deniers)).isEqualTo("50 false");
        assertThat(result(LATECOMER, latecomers)).isEqualTo("50 false");
        assertThat(progress(AFFIRMER)).isEqualTo(100);
        assertThat(nasreen.get(PAGE).page().select("#decided article")).hasSize(3);
    }

    @Test
    @Order(11)
    void aQuestionThatIsRemovedMayBeEverybodysPoint() {
        school.publishesWith("  - id: w1-final1\n", "  - id: w1-final9\n");

        Answer page = nasreen.get(PAGE);
        assertThat(page.words("main")).contains("It is not asked any more.");
        assertThat(page.page().select("input[name=rule]").eachAttr("value")).containsExactly("FULL", "ASKED");

        decide("FULL");

        assertThat(result(DENIER, deniers)).isEqualTo("100 true");
        assertThat(result(NAYSAYER, naysayers)).isEqualTo("50 false");
        assertThat(result(AFFIRMER, affirmers)).isEqualTo("100 true");
    }

    private static void decide(String rule) {
        Answer decided = nasreen.submit(nasreen.get(PAGE).form("/w1-final1").with("rule", rule));
        assertThat(decided.isRedirect()).as(decided.words("main")).isTrue();
        awaits(PAGE, "graded again", "still to be graded");
    }

    private static void awaits(String page, String words) {
        awaits(page, words, "Nothing is said so");
    }

    private static void awaits(String page, String words, String notThese) {
        long end = System.nanoTime() + PATIENCE;
        String seen = nasreen.get(page).words("main");
        while (!seen.contains(words) || seen.contains(notThese)) {
            assertThat(System.nanoTime()).as(seen).isLessThan(end);
            pause();
            seen = nasreen.get(page).words("main");
        }
    }

    private static String row(Answer page, String rule) {
        return page.words("main table:has(caption) tbody tr:contains(" + rule + ")");
    }

    private static Examinee examinee(String name) {
        return Examinee.called(name, server);
    }

    private static String result(String name, String attempt) {
        return examinee(name).result(attempt);
    }

    /** What the course's page says of the final, per cent. */
    private static int progress(String name) {
        String words = learner(name).get("/en/courses/clean-water/completion").words("main");
        assertThat(words).containsAnyOf("your best is 50 per cent", "passed with 100 per cent");
        return words.contains("your best is 50 per cent") ? 50 : 100;
    }

    private static void erases(String name) {
        Browserless browser = learner(name);
        browser.submit(browser.get("/en/account/erasure")
                .form("/account/erasure")
                .with("email", Examinee.email(name))
                .with("password", People.PASSWORD));
    }

    private static Browserless learner(String name) {
        return Examinee.signedIn(name, server);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
