package org.setu.learning.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.setu.courses.PublishedCourse;
import org.setu.courses.QuizPlan;
import org.setu.learning.BeforeAndAfter;
import org.setu.learning.Completion;
import org.setu.learning.EnrolLearner;
import org.setu.learning.Enrolment;
import org.setu.learning.EnrolmentOutcome;
import org.setu.learning.EnrolmentOutcome.Enrolled;
import org.setu.learning.EnrolmentOutcome.Refused;
import org.setu.learning.Enrolments;
import org.setu.learning.LearnerProgress;
import org.setu.learning.Progress;
import org.setu.learning.RecordProgress;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.BadRequest;
import org.setu.web.Conflict;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** A learner's courses for programs: enrolling, reporting what was read, and how it stands. */
@Path("/api/v1/enrolments")
@MadeOnce
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Enrolments", description = "Your way through a course.")
public class ApiEnrolments {
    private final Pages pages;
    private final LearnerDesk desk;
    private final Enrolments enrolments;
    private final EnrolLearner enrolLearner;
    private final Applicants applicants;
    private final LearnerProgress learnerProgress;
    private final RecordProgress recordProgress;

    @Inject
    public ApiEnrolments(
            Pages pages,
            LearnerDesk desk,
            Enrolments enrolments,
            EnrolLearner enrolLearner,
            Applicants applicants,
            LearnerProgress learnerProgress,
            RecordProgress recordProgress) {
        this.pages = pages;
        this.desk = desk;
        this.enrolments = enrolments;
        this.enrolLearner = enrolLearner;
        this.applicants = applicants;
        this.learnerProgress = learnerProgress;
        this.recordProgress = recordProgress;
    }

    @POST
    @Operation(
            summary = "Enrol in a course",
            description = "Enrolling again answers with the enrolment that is there (200).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "enrol",
                                            value = "{\"course\": \"mainstreaming-migration\"}")))
    @APIResponse(responseCode = "201", description = "Enrolled")
    @APIResponse(responseCode = "200", description = "You were enrolled before")
    @APIResponse(responseCode = "404", description = "No such course")
    @APIResponse(responseCode = "409", description = "The course's rules stand against it; \"refusal\" says which")
    public Response enrol(String body) {
        PublishedCourse course = desk.current(courseIn(body));
        EnrolmentOutcome outcome = enrolLearner.enrol(applicants.applicant(pages.account()), course);
        if (outcome instanceof Enrolled enrolled) {
            Enrolment enrolment = enrolled.enrolment();
            String json = json(enrolment);
            return enrolled.isNew()
                    ? Response.created(URI.create("/api/v1/enrolments/" + enrolment.id()))
                            .entity(json)
                            .build()
                    : Response.ok(json).build();
        } else {
            var refusal = ((Refused) outcome).because();
            throw new Conflict(
                    pages.text(refusal.key()) + " " + pages.text(refusal.key() + ".help"),
                    Json.createObjectBuilder().add("refusal", refusal.name()).build());
        }
    }

    @GET
    @Path("/{enrolment}")
    @Operation(
            summary = "How an enrolment of yours stands",
            description =
                    "With what the certificate still takes and, where the course has them, how its tests before and after stand: offered,"
                            + " taken, too-early or too-late. Those two count for nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "enrolment", value = """
                                                    {"id": "0199d2a1-0000-7000-8000-000000000001", "course": "mainstreaming-migration", "revision": "0199d2a1-0000-7000-8000-00000000000a", "enrolledAt": "2026-11-20T05:00:00Z", "percent": 40, "certificate": [{"rule": "lessons", "met": false, "done": 4, "needed": 9}], "preTest": {"quiz": "a-pre", "standing": "taken", "percent": 40}, "postTest": {"quiz": "a-post", "standing": "too-early"}}""")))
    @APIResponse(responseCode = "404", description = "No such enrolment of yours")
    public Response enrolment(@PathParam("enrolment") EnrolmentId id) {
        return Response.ok(json(mine(id))).build();
    }

    @POST
    @Path("/{enrolment}/facts")
    @Operation(
            summary = "Report what was read",
            description =
                    "Up to 500 facts under ids that the client made (UUIDv7). Those that are there already are passed over, so a batch may be"
                            + " sent again.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", examples = @ExampleObject(name = "facts", value = """
                                                    {"facts": [{"id": "0199d2a1-0000-7000-8000-0000000000f1", "kind": "read", "lesson": "a1/words-we-use", "block": "opening", "occurredAt": "2026-11-20T05:03:00Z"}, {"id": "0199d2a1-0000-7000-8000-0000000000f2", "kind": "seconds", "lesson": "a1/words-we-use", "amount": 45, "occurredAt": "2026-11-20T05:03:45Z"}]}""")))
    @APIResponse(
            responseCode = "200",
            description = "How many were new",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "accepted", value = "{\"accepted\": 2}")))
    @APIResponse(responseCode = "404", description = "No such enrolment of yours")
    @APIResponse(responseCode = "422", description = "A fact cannot be taken; nothing of the batch was")
    public Response report(@PathParam("enrolment") EnrolmentId id, String body) {
        Enrolment enrolment = mine(id);
        int fresh = recordProgress.record(
                enrolment.id(), FactsJson.read(body, desk.pinned(enrolment).content(), ""));
        return Response.ok(Json.createObjectBuilder()
                        .add("accepted", fresh)
                        .build()
                        .toString())
                .build();
    }

    private Enrolment mine(EnrolmentId id) {
        return enrolments.of(pages.account(), id).orElseThrow(NotFound::new);
    }

    private String json(Enrolment enrolment) {
        Progress progress = learnerProgress.of(enrolment);
        Completion completion = Completion.evaluate(desk.pinned(enrolment).content(), progress);
        var object = Json.createObjectBuilder()
                .add("id", enrolment.id().toString())
                .add("course", enrolment.course().value())
                .add("revision", enrolment.revision().toString())
                .add("enrolledAt", enrolment.enrolledAt().toString())
                .add("percent", progress.percent())
                .add("certificate", reasons(completion));
        BeforeAndAfter.of(desk.pinned(enrolment).content(), progress)
                .ifPresent(tests -> object.add("preTest", test(tests.preTest(), tests.before(), progress))
                        .add("postTest", test(tests.postTest(), tests.after(), progress)));
        enrolment.completedAt().ifPresent(at -> object.add("completedAt", at.toString()));
        return object.build().toString();
    }

    private static JsonObjectBuilder test(QuizPlan test, BeforeAndAfter.Standing standing, Progress progress) {
        var object = Json.createObjectBuilder()
                .add("quiz", test.id().value())
                .add("standing", standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        progress.mark(test.id()).ifPresent(mark -> object.add("percent", mark.best()));
        return object;
    }

    private static JsonArrayBuilder reasons(Completion completion) {
        var array = Json.createArrayBuilder();
        completion.certificate().forEach(reason -> array.add(reason(reason)));
        return array;
    }

    private static JsonObjectBuilder reason(Completion.Reason reason) {
        var object = Json.createObjectBuilder()
                .add("rule", reason.rule())
                .add("met", reason.met())
                .add("done", reason.done())
                .add("needed", reason.needed());
        reason.quiz().ifPresent(quiz -> object.add("quiz", quiz.value()));
        return object;
    }

    private static Slug courseIn(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return new Slug(reader.readObject().getString("course"));
        } catch (JsonException | IllegalArgumentException | NullPointerException | ClassCastException broken) {
            throw new BadRequest("The body has \"course\": the course's slug");
        }
    }
}
