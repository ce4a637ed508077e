package org.setu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.MeasuredCourse;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;

/** The tests before and after a course, on a server of its own, as people and programs meet them. */
@OnTheServer
@Tag("h2")
class BeforeAndAfterIT {
    private static final String JSON = "application/json";
    private static final String COURSE = MeasuredCourse.PATH;
    private static final String PRE = COURSE + "/quiz/w-pre";
    private static final String POST = COURSE + "/quiz/w-post";

    private static OwnServer server;

    @BeforeAll
    static void aServerWithTheCourse() {
        server = MeasuredCourse.open();
    }

    @Test
    void aLearnerSeesWhatTheCourseChanged() {
        var rezaul = enrolled(People.OFFICIAL, "en");
        Answer course = rezaul.get("/en" + COURSE);
        assertThat(course.words("section.card.lead .notice"))
                .startsWith("4 questions before you begin")
                .contains("It does not count");
        assertThat(course.words("section.card.lead a.main")).startsWith("Begin: Boiling water");
        assertThat(rezaul.get("/en/learning").page().select("main .notice a").eachAttr("href"))
                .contains("/en" + PRE);

        Answer intro = rezaul.get("/en" + PRE);
        assertThat(intro.words("main article")).contains("no mark to pass").doesNotContain("To pass", "Attempts");
        Answer question = rezaul.follow(rezaul.submit(intro.form(PRE)));
        rezaul.submit(answered(question, "true").with("go", "next"));
        server.kill();
        server.start();
        Answer resumed = rezaul.follow(rezaul.submit(rezaul.get("/en" + PRE).form(PRE)));
        assertThat(resumed.words("main")).contains("Question 2 of 4", "Question 1, answered");
        Answer result = answerAll(rezaul, resumed, "false");

        assertThat(result.words(".score")).isEqualTo("1 of 4 were right");
        assertThat(result.words("main")).contains("The course will come back to all of this");
        assertThat(result.page().select("details.feedback, .share, table")).isEmpty();
        assertThat(rezaul.submit(rezaul.get("/en" + COURSE).form("/sign-out").sentTo(server.address() + "/en" + PRE))
                        .location())
                .endsWith("/en" + PRE);
        assertThat(rezaul.get("/en" + PRE).words("main a.main")).isEqualTo("See the result");
        assertThat(rezaul.get("/en" + POST).words(".notice")).startsWith("It opens when you have done");

        doTheModule(rezaul, "en");
        assertThat(rezaul.get("/en" + COURSE).words("section.card.lead .notice"))
                .startsWith("4 questions now that you have done the modules");
        assertThat(rezaul.get("/en/learning").words("main .notice")).contains("Questions after the course");
        assertThat(rezaul.get("/en" + COURSE + "/completion").words("main")).doesNotContain("Questions after");

        Answer after = answerAll(
                rezaul, rezaul.follow(rezaul.submit(rezaul.get("/en" + POST).form(POST))), "true");
        assertThat(after.words("section.gain p")).isEqualTo("Before: 1 of 4, now: 4 of 4 right.");
        assertThat(after.page().select("details.feedback")).hasSize(4);
        Answer end = rezaul.get("/en" + COURSE);
        assertThat(end.words("section.gain tbody")).contains("Safe water at home", "Water that stays safe", "2 of 2");
        assertThat(end.words("section.gain tfoot")).isEqualTo("Altogether 1/4 1 of 4 4/4 4 of 4");
        assertThat(end.page().select("section.card.lead .notice")).isEmpty();
        assertThat(rezaul.get("/bn" + COURSE).words("section.gain p"))
                .isEqualTo("আগে: ৪টিতে ১টি, এখন: ৪টিতে ৪টি সঠিক।");
    }

    @Test
    void whoHandsInAQuizFirstIsToldWhyThePreTestIsClosed() {
        var shirin = enrolled(People.CIVIL, "bn");
        doTheModule(shirin, "bn");

        Answer closed = shirin.get("/bn" + PRE);
        assertThat(closed.words(".notice.warning")).startsWith("এটি বন্ধ: আপনি কোর্সের একটি কুইজ জমা দিয়েছেন");
        assertThat(closed.page().select("main form")).isEmpty();
        assertThat(shirin.get("/bn" + COURSE)
                        .page()
                        .select("section.card.lead .notice a")
                        .eachAttr("href"))
                .containsExactly("/bn" + POST);

        Answer after = answerAll(
                shirin, shirin.follow(shirin.submit(shirin.get("/bn" + POST).form(POST))), "true");
        assertThat(after.words("section.gain p")).startsWith("এখন: ৪টিতে ৪টি সঠিক।");
        assertThat(after.page().select("section.gain thead th")).hasSize(2);
    }

    @Test
    void aTestThatIsHandedInTooLateIsKeptAndComparedWithNothing() {
        var nasreen = enrolled(People.TRAINER, "en");
        Answer begun = nasreen.follow(nasreen.submit(nasreen.get("/en" + PRE).form(PRE)));
        doTheModule(nasreen, "en");

        Answer late = answerAll(nasreen, begun, "true");

        assertThat(late.words(".score")).isEqualTo("4 of 4 were right");
        assertThat(late.words(".notice.warning")).contains("compared with nothing");
        Answer after = answerAll(
                nasreen, nasreen.follow(nasreen.submit(nasreen.get("/en" + POST).form(POST))), "true");
        assertThat(after.words("section.gain p")).startsWith("Now: 4 of 4 right.");
    }

    @Test
    void programsAreToldOfBothAndOfTheirTime() {
        var mahbub = enrolled(People.MANAGER, "en");
        var program = mahbub.asProgram();
        JsonNode course = program.get("/api/v1/courses/clean-water").json();
        assertThat(course.get("preTest").asText()).isEqualTo("w-pre");
        assertThat(course.get("quizzes").findValuesAsText("use"))
                .containsExactly("graded", "final", "pre-test", "post-test");
        assertThat(course.get("quizzes").get(2).has("passMark")).isFalse();

        String enrolment = program.send("POST", "/api/v1/enrolments", JSON, "{\"course\":\"clean-water\"}")
                .json()
                .get("id")
                .asText();
        Answer early = start(program, enrolment, "w-post");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().get("closed").asText()).isEqualTo("too-early");

        Answer started = start(program, enrolment, "w-pre");
        assertThat(started.status()).isEqualTo(201);
        assertThat(started.json().get("use").asText()).isEqualTo("pre-test");
        JsonNode result = program.send(
                        "POST", "/api/v1/attempts/" + started.json().get("id").asText() + "/submission", JSON, "")
                .json();
        assertThat(result.get("percent").asInt()).isZero();
        assertThat(result.has("passed")).isFalse();
        assertThat(start(program, enrolment, "w-pre").json().get("closed").asText())
                .isEqualTo("taken");
        JsonNode standing =
                program.get("/api/v1/enrolments/" + enrolment).json().get("preTest");
        assertThat(standing.get("standing").asText()).isEqualTo("taken");
        assertThat(standing.get("percent").asInt()).isZero();
    }

    @Test
    void aManagerSeesTheGainOfOneCourseAndNeverOfAFew() {
        var farhana = Browserless.visitorOf(server.address()).signedInAs(People.ADMIN);

        Answer report = farhana.get("/en/reports/completions?course=clean-water");
        assertThat(report.words(".numbers .card:last-child"))
                .matches(
                        "\\+[0-9]+ points learning gain On average [0-9]+% right before the course and [0-9]+% after: n = [0-9]+.*");
        assertThat(report.words("details dl")).contains("in percentage points");
        JsonNode gain = farhana.asProgram()
                .get("/api/v1/completions?course=clean-water")
                .json()
                .get("gain");
        assertThat(gain.get("people").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(gain.get("percentAfter").asInt() - gain.get("percentBefore").asInt())
                .isEqualTo(gain.get("points").asInt());

        Answer learning = farhana.get(farhana.get("/en/reports/learning").link("tbody a"));
        List<String> all = cells(learning, "tr.group");
        assertThat(all)
                .startsWith(
                        gain.get("people").asText(),
                        gain.get("percentBefore").asText() + "%",
                        gain.get("percentAfter").asText() + "%");
        assertThat(all.get(4))
                .startsWith(gain.get("low").asText() + " to " + gain.get("high").asText() + " points");
        assertThat(gain.get("low").asInt())
                .isLessThanOrEqualTo(gain.get("points").asInt())
                .isLessThan(gain.get("high").asInt());
        List<String> boiling = cells(learning, "tr:contains(Safe water at home)");
        List<String> storing = cells(learning, "tr:contains(Water that stays safe)");
        assertThat(List.of(boiling.get(0), storing.get(0)))
                .as("each of these tests asks for both")
                .containsOnly(all.get(0));
        assertThat((percent(boiling.get(2)) + percent(storing.get(2))) / 2)
                .as("two questions of each make up the whole")
                .isCloseTo(percent(all.get(2)), within(1.0));
        assertThat(farhana.get(learning.link("main a.button[href*=completions]"))
                        .words("h1"))
                .isEqualTo("Who completed what");
        assertThat(cells(farhana.get("/en/reports/learning?course=clean-water&q=siddika"), "tr.group"))
                .startsWith("under 5", "–");
        assertThat(farhana.get("/en/reports/learning?from=yesterday").status()).isEqualTo(422);
        assertThat(Browserless.visitorOf(server.address())
                        .signedInAs(People.OFFICIAL)
                        .get("/en/reports/learning")
                        .status())
                .isEqualTo(404);

        Answer few = farhana.get("/en/reports/completions?course=clean-water&q=siddika");
        assertThat(few.words(".numbers .card:last-child")).contains("5 or more");
        assertThat(farhana.get("/en/reports/completions").words(".numbers")).doesNotContain("gain");
        assertThat(farhana.asProgram()
                        .get("/api/v1/completions?course=clean-water&q=siddika")
                        .json()
                        .path("gain")
                        .isMissingNode())
                .isTrue();
    }

    private static List<String> cells(Answer report, String row) {
        return report.page().select("table.report " + row + " td").eachText();
    }

    private static double percent(String cell) {
        return Double.parseDouble(cell.replace("%", ""));
    }

    private static Browserless enrolled(People person, String language) {
        var visitor = Browserless.visitorOf(server.address()).signedInAs(person);
        Answer course = visitor.get("/" + language + COURSE);
        if (course.page().selectFirst("form[action$=/enrolment]") != null) {
            visitor.submit(course.form("/enrolment"));
        }
        return visitor;
    }

    /** Reads both lessons and passes the quiz. */
    private static void doTheModule(Browserless learner, String language) {
        for (String lesson : List.of("/w1/boiling", "/w1/storing")) {
            learner.submit(learner.get("/" + language + COURSE + lesson).form(lesson));
        }
        String quiz = COURSE + "/quiz/w1-quiz";
        Answer page =
                learner.follow(learner.submit(learner.get("/" + language + quiz).form(quiz)));
        while (page.page().selectFirst("form.question") != null) {
            Form form = form(page);
            for (Map.Entry<String, List<String>> field :
                    MeasuredCourse.rightAnswer(form.value("question")).entrySet()) {
                form = form.with(field.getKey(), field.getValue().toArray(String[]::new));
            }
            page = learner.follow(learner.submit(form.with("go", "next")));
        }
        assertThat(learner.follow(learner.submit(page.form("/submission"))).words(".score"))
                .contains(language.equals("en") ? "You passed" : "উত্তীর্ণ হয়েছেন");
    }

    /** From the page of a question to the result. */
    private static Answer answerAll(Browserless learner, Answer question, String answer) {
        Answer page = question;
        while (page.page().selectFirst("form.question") != null) {
            page = learner.follow(learner.submit(answered(page, answer).with("go", "next")));
        }
        return learner.follow(learner.submit(page.form("/submission")));
    }

    private static Form answered(Answer page, String answer) {
        return form(page).with("answer", answer);
    }

    private static Form form(Answer page) {
        return page.form(page.page().expectFirst("form.question").attr("action"));
    }

    private static Answer start(Browserless program, String enrolment, String quiz) {
        return program.send(
                "POST", "/api/v1/attempts", JSON, "{\"enrolment\":\"%s\",\"quiz\":\"%s\"}".formatted(enrolment, quiz));
    }
}
