package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.uploads.ArrangeMedia;
import org.setu.courses.uploads.ArrangeMedia.Added;
import org.setu.courses.uploads.ArrangeMedia.Removed;
import org.setu.courses.uploads.Brought;
import org.setu.courses.uploads.Brought.Fit;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Brought.Unfit;
import org.setu.courses.uploads.ReadUpload;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;
import org.setu.web.UploadedForm;

/** The pictures and files of a course on its trainer's desk: seen, added from the trainer's own machine, and removed. */
@Path("/authoring/{course}/media")
@MadeOnce
public class MediaPages {
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;
    /** The token, the name, and what stands around the fields. */
    private static final int ROOM_FOR_FIELDS = 20_000;

    private final Pages pages;
    private final AuthorDesk desk;
    private final MediaDesk media;
    private final ArrangeMedia arrangeMedia;

    @Inject
    public MediaPages(Pages pages, AuthorDesk desk, MediaDesk media, ArrangeMedia arrangeMedia) {
        this.pages = pages;
        this.desk = desk;
        this.media = media;
        this.arrangeMedia = arrangeMedia;
    }

    @GET
    @Operation(hidden = true)
    public Response all(@PathParam("course") Slug course, @Context UriInfo address) {
        CheckedCourse draft = desk.draft(course);
        return pages.page(
                "courses/media", media.view(draft, MediaDesk.told(draft, address.getQueryParameters()), "", List.of()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("multipart/form-data")
    public Response add(@PathParam("course") Slug course, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        try (var form = UploadedForm.receive(headers, body, ReadUpload.MOST_BYTES + ROOM_FOR_FIELDS)) {
            String name = Typed.readable(form.text("name"));
            Brought brought =
                    form.isComplete() ? ReadUpload.read(() -> form.bytes("file")) : new Unfit(Reason.TOO_LARGE);
            if (brought instanceof Fit fit) {
                String called = name.isEmpty() ? form.fileName("file") : name;
                return added(draft, name, fit, arrangeMedia.add(course, fit.medium(), called, author));
            } else {
                return refused(draft, name, ((Unfit) brought).reason());
            }
        }
    }

    private Response added(CheckedCourse draft, String name, Fit fit, Added added) {
        if (added instanceof Added.Kept kept) {
            return pages.seeOther(MediaDesk.path(draft) + MediaDesk.query(kept.path(), false, fit));
        } else if (added instanceof Added.AlreadyThere there) {
            return pages.seeOther(MediaDesk.path(draft) + MediaDesk.query(there.path(), true, fit));
        } else {
            boolean recordings = added instanceof Added.RecordingsFull;
            return refused(draft, name, recordings ? Reason.RECORDINGS_FULL : Reason.COURSE_FULL);
        }
    }

    private Response refused(CheckedCourse draft, String name, Reason reason) {
        FieldError error = media.refusal(reason.name());
        return pages.page(MENDABLE, "courses/media", media.view(draft, Optional.empty(), name, List.of(error)));
    }

    /** A file as the draft has it: to its authors alone, since it may not be published. */
    @GET
    @Path("/{name: .+}")
    @Operation(hidden = true)
    public Response file(
            @PathParam("course") Slug course,
            @PathParam("name") String name,
            @Context Request request,
            @Context HttpHeaders asked) {
        CheckedCourse draft = desk.draft(course);
        CourseContent.Media file =
                draft.content().media(MediaDesk.FOLDER + name).orElseThrow(NotFound::new);
        var tag = new EntityTag(file.checksum());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return known == null ? file(draft, file.path(), name, asked).tag(tag).build() : known.build();
    }

    private static Response.ResponseBuilder file(CheckedCourse draft, String path, String name, HttpHeaders asked) {
        return draft.files()
                .recording(path)
                .map(recording -> RecordingAnswer.of(recording, name, asked))
                .orElseGet(() -> MediaAnswer.of(draft.files().bytes(path).orElseThrow(NotFound::new), name));
    }

    @GET
    @Path("/{name: .+}/removal")
    @Operation(hidden = true)
    public Response askToRemove(@PathParam("course") Slug course, @PathParam("name") String name) {
        return pages.page("courses/mediaRemoval", media.removal(desk.draft(course), name, List.of()));
    }

    @POST
    @Path("/{name: .+}/removal")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response remove(
            @PathParam("course") Slug course, @PathParam("name") String name, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        String basedOn = new Typed(fields).text("basedOn");
        Removed removed = arrangeMedia.remove(course, MediaDesk.FOLDER + name, basedOn, author);
        if (removed instanceof Removed.Used) {
            return stays(course, name, MENDABLE, "courses.desk.media.error.used");
        } else if (removed instanceof Removed.Overtaken) {
            return stays(course, name, OVERTAKEN, "courses.desk.error.changedMeanwhile");
        } else {
            return pages.seeOther("/authoring/" + course + "/media", "courses.desk.notice.removed");
        }
    }

    private Response stays(Slug course, String name, int status, String error) {
        return pages.page(
                status,
                "courses/mediaRemoval",
                media.removal(desk.draft(course), name, List.of(new FieldError("", error))));
    }
}
