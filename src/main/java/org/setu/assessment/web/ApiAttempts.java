package org.setu.assessment.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.setu.assessment.AnswerQuestion;
import org.setu.assessment.Attempt;
import org.setu.assessment.AttemptId;
import org.setu.assessment.Attempts;
import org.setu.assessment.Receipt;
import org.setu.assessment.Result;
import org.setu.assessment.StartAttempt;
import org.setu.assessment.StartOutcome;
import org.setu.assessment.SubmitAttempt;
import org.setu.learning.Enrolment;
import org.setu.learning.Enrolments;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.web.BadRequest;
import org.setu.web.Conflict;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Quizzes for programs, such as an app on a phone: start, answer step by step, hand in. */
@Path("/api/v1/attempts")
@MadeOnce
@Consumes("application/json")
@Produces("application/json")
@Tag(
        name = "Attempts",
        description = "Taking a quiz. Answers are steps in a journal; sending one again under its id is harmless.")
public class ApiAttempts {
    private final Pages pages;
    private final Enrolments enrolments;
    private final Attempts attempts;
    private final StartAttempt startAttempt;
    private final AnswerQuestion answerQuestion;
    private final SubmitAttempt submitAttempt;

    @Inject
    public ApiAttempts(
            Pages pages,
            Enrolments enrolments,
            Attempts attempts,
            StartAttempt startAttempt,
            AnswerQuestion answerQuestion,
            SubmitAttempt submitAttempt) {
        this.pages = pages;
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.startAttempt = startAttempt;
        this.answerQuestion = answerQuestion;
        this.submitAttempt = submitAttempt;
    }

    @POST
    @Operation(
            summary = "Start a quiz, or go on with it",
            description = "One attempt is open at a time: starting again answers with the open one (200).")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", examples = @ExampleObject(name = "start", value = """
                                                    {"enrolment": "0199d2a1-0000-7000-8000-000000000001", "quiz": "a1-quiz"}""")))
    @APIResponse(
            responseCode = "201",
            description = "A new attempt with its questions, in the order drawn for it",
            content =
                    @Content(mediaType = "application/json", examples = @ExampleObject(name = "attempt", value = """
                                                    {"id": "0199d2a1-0000-7000-8000-000000000002", "quiz": "a1-quiz", "use": "graded", "number": 1, "startedAt": "2026-11-24T04:42:07Z", "questions": [{"kind": "single-choice", "options": [{"id": "b", "text": {"en": "A person who ...", "bn": "..."}}], "id": "a1-q01", "stem": {"en": "Who is a migrant?", "bn": "..."}, "answers": 0}]}""")))
    @APIResponse(responseCode = "200", description = "The attempt that was open already")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "404", description = "No such enrolment of yours, or its course has no such quiz")
    @APIResponse(
            responseCode = "409",
            description =
                    "All attempts are used; \"until\" says when the next ones come. Of a test before or after the course (use pre-test,"
                            + " post-test): \"closed\" says why it cannot begin: \"taken\", \"too-early\" or \"too-late\".")
    public Response start(String body) {
        AttemptJson.Wish wish = AttemptJson.wish(body);
        Enrolment enrolment = enrolments.of(pages.account(), wish.enrolment()).orElseThrow(NotFound::new);
        StartOutcome outcome = startAttempt.start(enrolment, wish.quiz());
        if (outcome instanceof StartOutcome.Started started) {
            String json = json(started.attempt());
            return started.isNew()
                    ? Response.created(URI.create(
                                    "/api/v1/attempts/" + started.attempt().id()))
                            .entity(json)
                            .build()
                    : Response.ok(json).build();
        } else if (outcome instanceof StartOutcome.MustWait wait) {
            throw new Conflict(
                    "All attempts are used; the next ones come at " + wait.until(),
                    Json.createObjectBuilder()
                            .add("until", wait.until().toString())
                            .build());
        } else if (outcome instanceof StartOutcome.Closed closed) {
            String because = closed.because().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Conflict(
                    pages.text("learning.test.standing." + closed.because().name()),
                    Json.createObjectBuilder().add("closed", because).build());
        } else {
            throw new NotFound();
        }
    }

    @GET
    @Path("/{attempt}")
    @Operation(
            summary = "An attempt of yours",
            description = "With its questions, the answers that count and, once handed in, its result.")
    @APIResponse(responseCode = "200", description = "The attempt")
    @APIResponse(responseCode = "404", description = "No such attempt of yours")
    public Response attempt(@PathParam("attempt") AttemptId id) {
        AccountId learner = pages.account();
        Attempt attempt = attempts.of(learner, id).orElseThrow(NotFound::new);
        boolean ended = submitAttempt.submitIfOverdue(attempt);
        return Response.ok(json(ended ? attempts.of(learner, id).orElseThrow(NotFound::new) : attempt))
                .build();
    }

    @POST
    @Path("/{attempt}/steps")
    @Operation(
            summary = "Answer a question",
            description =
                    "Appends one step. Its id (UUIDv7) is made by the client and is the same whenever the step is sent again; its number is"
                            + " one more than that of the question's last step that the client knows. The last step of a question counts."
                            + " \"language\" (en or bn) says in which language the learner read it, where the client knows: statistics"
                            + " compare the two.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = {
                                @ExampleObject(name = "choice", value = """
                                                {"id": "0199d2a1-0000-7000-8000-000000000003", "question": "a1-q01", "number": 1, "language": "bn", "response": {"chosen": ["b"]}}"""),
                                @ExampleObject(name = "matching", value = """
                                                {"id": "0199d2a1-0000-7000-8000-000000000004", "question": "a1-q03", "number": 2, "response": {"matched": {"nexus": "worker"}}}"""),
                                @ExampleObject(name = "ordering", value = """
                                                {"id": "0199d2a1-0000-7000-8000-000000000005", "question": "a1-q07", "number": 1, "response": {"positions": {"plan": 1, "budget": 2}}}"""),
                                @ExampleObject(name = "gaps", value = """
                                                {"id": "0199d2a1-0000-7000-8000-000000000006", "question": "a1-q06", "number": 1, "response": {"gaps": {"what": "implications"}}}"""),
                                @ExampleObject(name = "number or words", value = """
                                                {"id": "0199d2a1-0000-7000-8000-000000000007", "question": "a1-q20", "number": 1, "response": {"text": "১৫"}}""")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "It is in the journal, on the disk",
            content =
                    @Content(mediaType = "application/json", examples = @ExampleObject(name = "receipt", value = """
                                                    {"receipt": "accepted", "number": 1, "at": "2026-11-24T04:42:07Z"}""")))
    @APIResponse(responseCode = "200", description = "It was there before (\"already-here\")")
    @APIResponse(responseCode = "404", description = "No such attempt of yours, or it has no such question")
    @APIResponse(
            responseCode = "409",
            description =
                    "\"conflict\": the number is not the next one; \"number\" and \"current\" tell the answer that counts. \"too-late\": the"
                            + " time was over, or the attempt handed in.")
    @APIResponse(responseCode = "422", description = "The question does not offer what was answered")
    public Response step(@PathParam("attempt") AttemptId id, String body) {
        Receipt receipt = answerQuestion
                .answer(pages.account(), id, AttemptJson.step(body))
                .orElseThrow(NotFound::new);
        if (receipt instanceof Receipt.Accepted accepted) {
            return receipt(201, "accepted", accepted.number(), accepted.at());
        } else if (receipt instanceof Receipt.AlreadyHere here) {
            return receipt(200, "already-here", here.number(), here.at());
        } else if (receipt instanceof Receipt.NotTaken refused) {
            throw new BadRequest("The response is not taken: "
                    + refused.because()
                    + (refused.field().isEmpty() ? "" : " (" + refused.field() + ")"));
        } else {
            throw conflict(receipt);
        }
    }

    @POST
    @Path("/{attempt}/submission")
    @Consumes("*/*")
    @Operation(
            summary = "Hand the attempt in",
            description = "Grades the answers that count. Doing it again answers with the same result.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The result; of a test before or after the course, which nobody passes or fails, the per cent alone",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = {
                                @ExampleObject(name = "result", value = """
                                                {"attempt": "0199d2a1-0000-7000-8000-000000000002", "percent": 88, "passed": true, "criticalMissed": 0, "gradedAt": "2026-11-24T04:55:00Z"}"""),
                                @ExampleObject(name = "pre-test", value = """
                                                {"attempt": "0199d2a1-0000-7000-8000-000000000008", "percent": 40, "gradedAt": "2026-11-20T05:10:00Z"}""")
                            }))
    @APIResponse(responseCode = "404", description = "No such attempt of yours")
    public Response submit(@PathParam("attempt") AttemptId id) {
        AccountId learner = pages.account();
        Result result = submitAttempt.submit(learner, id).orElseThrow(NotFound::new);
        Attempt attempt = attempts.of(learner, id).orElseThrow(NotFound::new);
        return Response.ok(AttemptJson.result(result, attempts.plan(attempt))
                        .build()
                        .toString())
                .build();
    }

    private String json(Attempt attempt) {
        return AttemptJson.attempt(
                attempt,
                attempts.plan(attempt),
                attempts.sheet(attempt),
                attempt.isOpen() ? Optional.empty() : attempts.result(attempt.id()));
    }

    private static Response receipt(int status, String name, int number, Instant at) {
        return Response.status(status)
                .entity(Json.createObjectBuilder()
                        .add("receipt", name)
                        .add("number", number)
                        .add("at", at.toString())
                        .build()
                        .toString())
                .build();
    }

    private static Conflict conflict(Receipt receipt) {
        if (receipt instanceof Receipt.Conflict stale) {
            return new Conflict(
                    "The next step of this question has the number " + (stale.number() + 1),
                    Json.createObjectBuilder()
                            .add("receipt", "conflict")
                            .add("number", stale.number())
                            .add("current", AttemptJson.response(stale.current()))
                            .build());
        } else {
            return new Conflict(
                    "The time was over, or the attempt was handed in already",
                    Json.createObjectBuilder().add("receipt", "too-late").build());
        }
    }
}
