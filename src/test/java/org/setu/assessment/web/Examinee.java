package org.setu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.shared.Ids;

/** Somebody of the demonstration who takes quizzes of the course about water by a program. Each question is a statement, to be affirmed or denied. */
final class Examinee {
    private static final String JSON = "application/json";

    private final Browserless program;

    private Examinee(Browserless program) {
        this.program = program;
    }

    /** @param name as it stands before the @ of the demonstration's addresses */
    static Examinee called(String name, OwnServer server) {
        return new Examinee(signedIn(name, server).asProgram());
    }

    /** The same person in front of pages. */
    static Browserless signedIn(String name, OwnServer server) {
        var visitor = Browserless.visitorOf(server.address());
        Answer answer = visitor.submit(visitor.get("/en/sign-in")
                .form("/sign-in")
                .with("email", email(name))
                .with("password", People.PASSWORD));
        assertThat(answer.isRedirect()).as(name).isTrue();
        return visitor;
    }

    static String email(String name) {
        return name + "@demo.setu.example";
    }

    /** Answers every question, and says which attempt that was. */
    String answers(String quiz, String language, List<String> denied) {
        JsonNode attempt = post(
                        "/api/v1/attempts", "{\"enrolment\":\"%s\",\"quiz\":\"%s\"}".formatted(enrolment(), quiz))
                .json();
        String id = attempt.get("id").asText();
        for (JsonNode question : attempt.get("questions")) {
            String name = question.get("id").asText();
            Answer step = post(
                    "/api/v1/attempts/" + id + "/steps",
                    "{\"id\":\"%s\",\"question\":\"%s\",\"number\":1,\"language\":\"%s\",\"response\":{\"chosen\":[\"%s\"]}}"
                            .formatted(Ids.next(), name, language, !denied.contains(name)));
            assertThat(step.status()).as(step.toString()).isEqualTo(201);
        }
        return id;
    }

    /** Of the hand-in. */
    int handsIn(String attempt) {
        return post("/api/v1/attempts/" + attempt + "/submission", "").status();
    }

    String takes(String quiz, String language, List<String> denied) {
        String attempt = answers(quiz, language, denied);
        assertThat(handsIn(attempt)).isEqualTo(200);
        return attempt;
    }

    /** Per cent, and whether that is a pass. */
    String result(String attempt) {
        JsonNode result = program.get("/api/v1/attempts/" + attempt).json().get("result");
        return result.get("percent").asText() + " " + result.get("passed").asText();
    }

    private String enrolment() {
        return post("/api/v1/enrolments", "{\"course\":\"clean-water\"}")
                .json()
                .get("id")
                .asText();
    }

    private Answer post(String path, String body) {
        return program.send("POST", path, JSON, body);
    }
}
