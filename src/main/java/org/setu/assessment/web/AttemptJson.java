package org.setu.assessment.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;
import java.util.UUID;
import org.setu.assessment.AnswerQuestion;
import org.setu.assessment.AnswerSheet;
import org.setu.assessment.Attempt;
import org.setu.assessment.Response;
import org.setu.assessment.Result;
import org.setu.courses.QuizPlan;
import org.setu.shared.EnrolmentId;
import org.setu.shared.Language;
import org.setu.shared.Slug;
import org.setu.web.BadRequest;

/** Attempts as programs send and get them. */
final class AttemptJson {
    private AttemptJson() {}

    /** The wish to start a quiz. */
    record Wish(EnrolmentId enrolment, Slug quiz) {}

    static Wish wish(String body) {
        JsonObject object = object(body);
        try {
            return new Wish(EnrolmentId.fromString(object.getString("enrolment")), new Slug(object.getString("quiz")));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException broken) {
            throw new BadRequest("The body has \"enrolment\" (UUID) and \"quiz\" (the quiz's id)");
        }
    }

    static AnswerQuestion.Sent step(String body) {
        JsonObject object = object(body);
        try {
            String response = object.getJsonObject("response").toString();
            return new AnswerQuestion.Sent(
                    UUID.fromString(object.getString("id")),
                    new Slug(object.getString("question")),
                    object.getInt("number"),
                    Optional.empty(),
                    language(object),
                    question -> Response.fromJson(question, response));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException broken) {
            throw new BadRequest(
                    "A step has \"id\" (UUID version 7), \"question\", \"number\" (from 1), \"response\" (an object) and, if it is known,"
                            + " \"language\" (en or bn)");
        }
    }

    /** Only a program knows which of a question's languages it showed. */
    private static Optional<Language> language(JsonObject step) {
        return step.containsKey("language")
                ? Optional.of(Language.of(step.getString("language")).orElseThrow(IllegalArgumentException::new))
                : Optional.empty();
    }

    static String attempt(Attempt attempt, QuizPlan plan, AnswerSheet sheet, Optional<Result> result) {
        var object = Json.createObjectBuilder()
                .add("id", attempt.id().toString())
                .add("enrolment", attempt.enrolment().toString())
                .add("course", attempt.course().value())
                .add("revision", attempt.revision().toString())
                .add("quiz", attempt.quiz().value())
                .add("use", plan.use().written())
                .add("number", attempt.number())
                .add("startedAt", attempt.startedAt().toString());
        attempt.deadline().ifPresent(deadline -> object.add("deadlineAt", deadline.toString()));
        attempt.submittedAt().ifPresent(at -> object.add("submittedAt", at.toString()));
        object.add("questions", questions(sheet));
        result.ifPresent(graded -> object.add("result", result(graded, plan)));
        return object.build().toString();
    }

    /** Nobody passes or fails what only measures. */
    static JsonObjectBuilder result(Result result, QuizPlan plan) {
        var object = Json.createObjectBuilder()
                .add("attempt", result.attempt().toString())
                .add("percent", result.percent());
        if (!plan.measures()) {
            object.add("passed", result.passed()).add("criticalMissed", result.criticalMissed());
        }
        return object.add("gradedAt", result.gradedAt().toString());
    }

    static JsonValue response(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private static JsonArrayBuilder questions(AnswerSheet sheet) {
        var questions = Json.createArrayBuilder();
        for (AnswerSheet.Line line : sheet.lines()) {
            var question = QuestionJson.of(line.question(), line.drawn()).add("answers", line.answers());
            line.response().ifPresent(given -> question.add("response", response(given.toJson())));
            line.savedAt().ifPresent(at -> question.add("savedAt", at.toString()));
            questions.add(question);
        }
        return questions;
    }

    private static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException broken) {
            throw new BadRequest("The body is not a JSON object: " + broken.getMessage());
        }
    }
}
