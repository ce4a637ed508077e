package org.setu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

@OnTheServer
class QuizPagesIT {
    @Test
    void somebodyWhoIsNotEnrolledIsLedToTheCourse() {
        var farhana = Browserless.visitor().signedInAs(People.ADMIN);

        assertThat(farhana.get("/en" + QuizTaker.COURSE + "/quiz/a2-quiz").location())
                .endsWith(QuizTaker.COURSE);
    }

    @Test
    void aStrangerIsLedToTheSignIn() {
        assertThat(Browserless.visitor()
                        .get("/en" + QuizTaker.COURSE + "/quiz/a2-quiz")
                        .location())
                .contains("/sign-in");
    }

    @Test
    void aQuizIsTakenInBanglaWithoutScript() {
        var shirin = QuizTaker.enrolled(People.CIVIL, "bn");
        String attempt = shirin.start("a1-quiz");

        Answer page = shirin.get(attempt + "/1");
        while (page.page().selectFirst("form.question") != null) {
            assertThat(page.page().select("form.question legend").text()).isNotBlank();
            page = shirin.visitor()
                    .follow(shirin.submit(QuizTaker.firstAnswers(page).with("go", "next")));
        }
        assertThat(page.words("h1")).isEqualTo("জমা দেওয়ার আগে");
        assertThat(page.words(".notice")).isEqualTo("সব প্রশ্নের উত্তর দেওয়া হয়েছে।");

        Answer result = shirin.visitor().followAll(shirin.submit(page.form("/submission")));
        assertThat(result.words("h1")).startsWith("ফল:");
        assertThat(result.words(".score .figure")).matches("[০-৯]+%");
        assertThat(result.page().select(".feedback")).hasSize(8);
        assertThat(shirin.get(attempt + "/1").location()).endsWith(attempt);
    }

    @Test
    void whatIsSavedIsThereAfterwardsAndOnAnotherDevice() {
        var rezaul = QuizTaker.enrolled(People.OFFICIAL, "en");
        String attempt = rezaul.start("a2-quiz");
        Answer page = rezaul.get(attempt + "/1");

        Answer receipt = rezaul.autosave(QuizTaker.firstAnswers(page));
        assertThat(receipt.json().get("text").asText()).matches("Saved on the server, [0-9:]{8}");

        var elsewhere = QuizTaker.enrolled(People.OFFICIAL, "en");
        assertThat(elsewhere.start("a2-quiz")).isEqualTo(attempt);
        assertThat(elsewhere.get(attempt + "/1").words("[role=status].saved")).startsWith("Saved on the server");
    }

    @Test
    void anOlderPageOnAnotherDeviceDoesNotOverwriteANewerAnswer() {
        var here = QuizTaker.enrolled(People.OFFICIAL, "en");
        String attempt = here.start("a2-quiz");
        var there = QuizTaker.enrolled(People.OFFICIAL, "en");
        Answer stale = there.get(attempt + "/2");
        here.autosave(QuizTaker.firstAnswers(here.get(attempt + "/2")));

        Form other = QuizTaker.firstAnswers(stale);
        Answer refused = there.autosave(other);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("text").asText()).contains("another device");

        Answer again = there.submit(other.with("go", "next"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(there.submit(QuizTaker.firstAnswers(again).with("go", "next"))
                        .isRedirect())
                .isTrue();
    }

    @Test
    void theLanguageSwitchKeepsThePlace() {
        var rezaul = QuizTaker.enrolled(People.OFFICIAL, "en");
        String attempt = rezaul.start("a2-quiz");

        Answer english = rezaul.get(attempt + "/3");

        assertThat(english.page().select("header a[hreflang=bn]").attr("href")).isEqualTo("/bn" + attempt + "/3");
    }

    @Test
    void somebodyElsesAttemptDoesNotExist() {
        var rezaul = QuizTaker.enrolled(People.OFFICIAL, "en");
        String attempt = rezaul.start("a2-quiz");
        var mahbub = QuizTaker.enrolled(People.MANAGER, "en");

        assertThat(mahbub.get(attempt).status()).isEqualTo(404);
        assertThat(mahbub.get(attempt + "/1").status()).isEqualTo(404);
        assertThat(rezaul.get(attempt + "/99").status()).isEqualTo(404);
    }

    @Test
    void aCheckInALessonIsGradedAtOnce() {
        var mahbub = QuizTaker.enrolled(People.MANAGER, "en");
        String lesson = QuizTaker.COURSE + "/a1/words-we-use";
        Answer page = mahbub.get(lesson);
        String check = page.page().select("div.check form").attr("action");

        Answer empty = mahbub.visitor().followAll(mahbub.submit(page.form(check)));
        assertThat(empty.words("div.check .notice")).startsWith("Answer first");

        Form answered = page.form(check)
                .with(
                        "answer",
                        page.page().select("div.check form input[name=answer]").attr("value"));
        Answer told = mahbub.visitor().followAll(mahbub.submit(answered));
        assertThat(told.page().select("div.check .feedback")).isNotEmpty();
        assertThat(told.words("div.check .feedback .why")).isNotBlank();
    }
}
