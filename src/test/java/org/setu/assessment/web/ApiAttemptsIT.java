package org.setu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.AtOnce;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.shared.Ids;

@OnTheServer
class ApiAttemptsIT {
    private static final String JSON = "application/json";

    @Test
    void withoutATokenNothingIsTold() {
        assertThat(Browserless.program().get("/api/v1/courses").status()).isEqualTo(401);
        assertThat(Browserless.program().get("/api/v1/courses").header("WWW-Authenticate"))
                .startsWith("Bearer");
    }

    @Test
    void theCatalogueIsOpenToPrograms() {
        var program = program(People.TRAINER);

        JsonNode courses = program.get("/api/v1/courses").json().get("courses");
        assertThat(courses.findValuesAsText("slug")).contains("mainstreaming-migration");

        JsonNode course = program.get("/api/v1/courses/mainstreaming-migration").json();
        assertThat(course.get("quizzes").findValuesAsText("id")).contains("a1-quiz");
        assertThat(program.get("/api/v1/courses/no-such-course").status()).isEqualTo(404);
    }

    @Test
    void sixDevicesThatStartAtOnceHaveOneAttempt() {
        var program = program(People.TRAINER);
        String enrolment = enrolment(program);

        List<Answer> starts = AtOnce.times(6, each -> start(program, enrolment, "a2-quiz"));

        assertThat(starts).allMatch(start -> start.status() == 200 || start.status() == 201);
        assertThat(starts.stream().map(start -> start.json().get("id").asText()).distinct())
                .hasSize(1);
    }

    @Test
    void aStepSentAgainIsHarmlessAndAStaleOneIsToldWhatCounts() {
        var program = program(People.TRAINER);
        JsonNode attempt = start(program, enrolment(program), "a-final").json();
        JsonNode question = attempt.get("questions").get(0);
        String steps = "/api/v1/attempts/" + attempt.get("id").asText() + "/steps";
        int next = question.get("answers").asInt() + 1;

        UUID id = Ids.next();
        Answer first = program.send("POST", steps, JSON, step(id, question, next));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().get("receipt").asText()).isEqualTo("accepted");

        Answer again = program.send("POST", steps, JSON, step(id, question, next));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("at")).isEqualTo(first.json().get("at"));

        Answer stale = program.send("POST", steps, JSON, step(Ids.next(), question, next));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.type()).startsWith("application/problem+json");
        assertThat(stale.json().get("number").asInt()).isEqualTo(next);
        assertThat(stale.json().get("current")).isNotEmpty();
    }

    @Test
    void ofSixDevicesThatAnswerAtOnceOneIsTaken() {
        var program = program(People.TRAINER);
        JsonNode attempt = start(program, enrolment(program), "a-final").json();
        JsonNode question = attempt.get("questions").get(1);
        String steps = "/api/v1/attempts/" + attempt.get("id").asText() + "/steps";
        int next = question.get("answers").asInt() + 1;

        List<Integer> statuses = AtOnce.times(
                6,
                each -> program.send("POST", steps, JSON, step(Ids.next(), question, next))
                        .status());

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).filteredOn(status -> status != 201).containsOnly(409);
    }

    @Test
    void whatTheQuestionDoesNotOfferIsRefused() {
        var program = program(People.TRAINER);
        JsonNode attempt = start(program, enrolment(program), "a-final").json();
        String steps = "/api/v1/attempts/" + attempt.get("id").asText() + "/steps";
        JsonNode question = attempt.get("questions").get(2);

        Answer refused =
                program.send("POST", steps, JSON, step(Ids.next(), question, 1, "{\"chosen\":[\"no-such-option\"]}"));
        Answer unknown = program.send(
                "POST",
                steps,
                JSON,
                "{\"id\":\"%s\",\"question\":\"no-such\",\"number\":1,\"response\":{\"text\":\"x\"}}"
                        .formatted(Ids.next()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(program.send("POST", steps, JSON, "nonsense").status()).isEqualTo(422);
    }

    @Test
    void handingInTwiceGivesOneResultAndOneMark() {
        var program = program(People.TRAINER);
        String enrolment = enrolment(program);
        JsonNode attempt = start(program, enrolment, "a1-quiz").json();
        String path = "/api/v1/attempts/" + attempt.get("id").asText();
        program.send(
                "POST",
                path + "/steps",
                JSON,
                step(Ids.next(), attempt.get("questions").get(0), 1));

        Answer first = program.send("POST", path + "/submission", JSON, "");
        Answer second = program.send("POST", path + "/submission", JSON, "");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.json().get("percent")).isEqualTo(first.json().get("percent"));
        assertThat(program.get(path).json().get("result").get("percent"))
                .isEqualTo(first.json().get("percent"));
        Answer late = program.send(
                "POST",
                path + "/steps",
                JSON,
                step(Ids.next(), attempt.get("questions").get(1), 1));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("receipt").asText()).isEqualTo("too-late");
    }

    @Test
    void anotherLearnersAttemptIsNotFound() {
        var program = program(People.TRAINER);
        JsonNode attempt = start(program, enrolment(program), "a-final").json();
        String path = "/api/v1/attempts/" + attempt.get("id").asText();
        var other = program(People.MANAGER);

        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.send("POST", path + "/submission", JSON, "").status()).isEqualTo(404);
        assertThat(other.send(
                                "POST",
                                path + "/steps",
                                JSON,
                                step(Ids.next(), attempt.get("questions").get(0), 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void factsAreTakenOnce() {
        var program = program(People.TRAINER);
        String facts = "/api/v1/enrolments/" + enrolment(program) + "/facts";
        String batch =
                "{\"facts\":[{\"id\":\"%s\",\"kind\":\"read\",\"lesson\":\"a1/words-we-use\",\"occurredAt\":\"2026-11-20T05:03:00Z\"}]}"
                        .formatted(Ids.next());

        assertThat(program.send("POST", facts, JSON, batch)
                        .json()
                        .get("accepted")
                        .asInt())
                .isEqualTo(1);
        assertThat(program.send("POST", facts, JSON, batch)
                        .json()
                        .get("accepted")
                        .asInt())
                .isZero();
    }

    private static Browserless program(People person) {
        return Browserless.program(QuizTaker.enrolled(person, "en").bearer());
    }

    private static String enrolment(Browserless program) {
        return program.send("POST", "/api/v1/enrolments", JSON, "{\"course\":\"mainstreaming-migration\"}")
                .json()
                .get("id")
                .asText();
    }

    private static Answer start(Browserless program, String enrolment, String quiz) {
        return program.send(
                "POST", "/api/v1/attempts", JSON, "{\"enrolment\":\"%s\",\"quiz\":\"%s\"}".formatted(enrolment, quiz));
    }

    private static String step(UUID id, JsonNode question, int number) {
        return step(id, question, number, response(question));
    }

    private static String step(UUID id, JsonNode question, int number, String response) {
        return "{\"id\":\"%s\",\"question\":\"%s\",\"number\":%d,\"response\":%s}"
                .formatted(id, question.get("id").asText(), number, response);
    }

    /** The first that is offered. */
    private static String response(JsonNode question) {
        return switch (question.get("kind").asText()) {
            case "single-choice", "multiple-choice" -> "{\"chosen\":[\"%s\"]}".formatted(first(question, "options"));
            case "true-false" -> "{\"chosen\":[\"true\"]}";
            case "matching" ->
                "{\"matched\":{\"%s\":\"%s\"}}".formatted(first(question, "pairs"), first(question, "choices"));
            case "ordering" -> "{\"positions\":{\"%s\":1}}".formatted(first(question, "items"));
            case "gap-fill" -> {
                JsonNode gap = question.get("gaps").get(0);
                String answer = gap.has("options") ? first(gap, "options") : "visa";
                yield "{\"gaps\":{\"%s\":\"%s\"}}".formatted(gap.get("id").asText(), answer);
            }
            default -> "{\"text\":\"১৫\"}";
        };
    }

    private static String first(JsonNode of, String list) {
        return of.get(list).get(0).get("id").asText();
    }
}
