package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CourseFiles;
import org.setu.courses.Recording;
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

    /** @param recordings {@code false} leaves them out, for who edits the words: what comes back need not have them */
    @GET
    @Operation(hidden = true)
    public Response export(
            @PathParam("course") Slug course, @QueryParam("recordings") @DefaultValue("true") boolean recordings) {
        CourseFiles files = desk.draft(course).files();
        CourseFiles packed = recordings ? files : files.only(path -> !Recording.isOne(path));
        StreamingOutput zip = to -> CourseArchive.write(packed, to);
        return Response.ok(zip, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + course + ".zip\"")
                .build();
    }
}
