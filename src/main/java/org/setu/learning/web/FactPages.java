package org.setu.learning.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.learning.Enrolment;
import org.setu.learning.RecordProgress;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** Where the lesson page's script reports what was read; without script the button at the lesson's end does. */
@Path("/courses/{course}/facts")
@Dependent
public class FactPages {
    private final Pages pages;
    private final LearnerDesk desk;
    private final RecordProgress recordProgress;

    @Inject
    public FactPages(Pages pages, LearnerDesk desk, RecordProgress recordProgress) {
        this.pages = pages;
        this.desk = desk;
        this.recordProgress = recordProgress;
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/json")
    @Produces("application/json")
    public Response report(@PathParam("course") Slug course, String body) {
        Enrolment enrolment = desk.enrolment(pages.account(), course);
        int fresh = recordProgress.record(
                enrolment.id(), FactsJson.read(body, desk.pinned(enrolment).content()));
        return Response.ok(Json.createObjectBuilder()
                        .add("accepted", fresh)
                        .build()
                        .toString())
                .build();
    }
}
