package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CourseFiles;
import org.setu.courses.drafting.CourseArchive;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** The draft as the folder that it is: what nobody edited has the bytes with which it came. */
@Path("/authoring/{course}/export.zip")
@MadeOnce
public class ExportResource {
    private final AuthorDesk desk;

    @Inject
    public ExportResource(AuthorDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(hidden = true)
    public Response export(@PathParam("course") Slug course) {
        CourseFiles files = desk.draft(course).files();
        return Response.ok(CourseArchive.of(files), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + course + ".zip\"")
                .build();
    }
}
