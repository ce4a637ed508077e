package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.reviews.Readings;
import org.setu.courses.reviews.SignOffs;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** What has changed in a draft since its reviewer last looked, or since a sign-off; and saying that one has read it. */
@Path("/authoring/{course}/review/changes")
@MadeOnce
public class ReviewChangesPages {
    private final Pages pages;
    private final AuthorDesk desk;
    private final ReviewChangesDesk changes;
    private final Readings readings;
    private final SignOffs signOffs;

    @Inject
    public ReviewChangesPages(
            Pages pages, AuthorDesk desk, ReviewChangesDesk changes, Readings readings, SignOffs signOffs) {
        this.pages = pages;
        this.desk = desk;
        this.changes = changes;
        this.readings = readings;
        this.signOffs = signOffs;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("course") Slug course, @QueryParam("since") @Nullable String since) {
        desk.readerOf(course);
        return Optional.ofNullable(since)
                .map(id -> signOffs.find(course, idOf(id)).orElseThrow(NotFound::new))
                .map(changes::since)
                .orElseGet(() -> changes.sinceMine(course));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response read(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId reader = desk.readerOf(course);
        return readings.read(course, new Typed(fields).text("basedOn"), reader)
                ? pages.seeOther(ReviewPaths.overview(course), "courses.review.notice.read")
                : changes.overtaken(course);
    }

    private static UUID idOf(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound();
        }
    }
}
