package org.setu.learning.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.setu.courses.Revisions;
import org.setu.courses.Withdrawals;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;

/** The catalogue for programs. */
@Path("/api/v1/courses")
@MadeOnce
@Produces("application/json")
@Tag(name = "Courses", description = "What is published now. Texts come in every language that they have.")
public class ApiCourses {
    private final Revisions revisions;
    private final Withdrawals withdrawals;
    private final CourseShelf shelf;

    @Inject
    public ApiCourses(Revisions revisions, Withdrawals withdrawals, CourseShelf shelf) {
        this.revisions = revisions;
        this.withdrawals = withdrawals;
        this.shelf = shelf;
    }

    @GET
    @Operation(summary = "All courses", description = "The newest revision of each that is offered.")
    @APIResponse(
            responseCode = "200",
            description = "The courses, in the order of their slugs",
            content =
                    @Content(mediaType = "application/json", examples = @ExampleObject(name = "courses", value = """
                                                    {"courses": [{"slug": "mainstreaming-migration", "revision": "0199d2a1-0000-7000-8000-00000000000a", "number": 3, "title": {"en": "Mainstreaming migration into development planning: foundations", "bn": "..."}, "summary": {"en": "...", "bn": "..."}, "languages": ["en", "bn"], "audiences": ["government"], "priorityAreas": ["P1"], "minutes": 190}]}""")))
    @APIResponse(responseCode = "401", description = "No valid token")
    public Response courses() {
        var array = Json.createArrayBuilder();
        revisions.offered().forEach(course -> array.add(CourseJson.card(course, shelf)));
        return Response.ok(
                        Json.createObjectBuilder().add("courses", array).build().toString())
                .build();
    }

    @GET
    @Path("/{course}")
    @Operation(
            summary = "One course",
            description =
                    "With its modules, lessons, objectives and quizzes. A quiz says by its use which questions it draws: graded, final,"
                            + " pre-test or post-test; the last two measure, are taken once and have no pass mark. A course that was withdrawn"
                            + " has \"withdrawn\", with when and why: nobody can enrol in it, and who is enrolled goes on.")
    @APIResponse(
            responseCode = "200",
            description = "The course",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(name = "course", value = """
                                                    {"slug": "mainstreaming-migration", "revision": "0199d2a1-0000-7000-8000-00000000000a", "number": 3, "title": {"en": "Mainstreaming migration into development planning: foundations", "bn": "..."}, "modules": [{"id": "a1", "title": {"en": "Migration and development: concepts", "bn": "..."}, "compulsory": true, "objectives": [{"id": "a1.1", "competency": "migration-concepts", "text": {"en": "...", "bn": "..."}}], "lessons": [{"id": "a1/words-we-use", "path": "/courses/mainstreaming-migration/a1/words-we-use", "title": {"en": "The words we use", "bn": "..."}, "blocks": ["opening"]}], "quiz": "a1-quiz"}], "quizzes": [{"id": "a1-quiz", "title": {"en": "...", "bn": "..."}, "use": "graded", "questions": 8, "passMark": 70, "attempts": 3, "waitHours": 24}, {"id": "a-pre", "title": {"en": "Before the course", "bn": "..."}, "use": "pre-test", "questions": 10}, {"id": "a-post", "title": {"en": "After the course", "bn": "..."}, "use": "post-test", "questions": 10}], "preTest": "a-pre", "postTest": "a-post"}""")))
    @APIResponse(responseCode = "404", description = "No such course")
    public Response course(@PathParam("course") Slug course) {
        return revisions
                .current(course)
                .map(found -> Response.ok(CourseJson.whole(found, shelf, withdrawals.of(course))
                                .build()
                                .toString())
                        .build())
                .orElseThrow(NotFound::new);
    }
}
