package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.recordings.GiveUpUpload;
import org.setu.courses.recordings.UploadId;
import org.setu.courses.uploads.ArrangeMedia.Added;
import org.setu.courses.uploads.TakeRecording;
import org.setu.courses.uploads.TakeRecording.Taken;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** A recording that came piece by piece is taken into the draft, or given up. */
@Path("/authoring/{course}/recordings/{upload}")
@MadeOnce
public class RecordingPages {
    private static final int MENDABLE = 422;
    private static final int NOT_YET = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final MediaDesk media;
    private final TakeRecording takeRecording;
    private final GiveUpUpload giveUpUpload;

    @Inject
    public RecordingPages(
            Pages pages, AuthorDesk desk, MediaDesk media, TakeRecording takeRecording, GiveUpUpload giveUpUpload) {
        this.pages = pages;
        this.desk = desk;
        this.media = media;
        this.takeRecording = takeRecording;
        this.giveUpUpload = giveUpUpload;
    }

    @POST
    @Path("/taking")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response take(
            @PathParam("course") Slug course, @PathParam("upload") UploadId id, MultivaluedMap<String, String> fields) {
        AccountId trainer = desk.authorOf(course);
        String name = Typed.readable(new Typed(fields).text("name"));
        Taken taken = takeRecording.take(trainer, course, id, name).orElseThrow(NotFound::new);
        if (taken instanceof Taken.Done done) {
            return added(course, name, done);
        } else if (taken instanceof Taken.Unfit unfit) {
            return stays(course, name, MENDABLE, media.refusal(unfit.reason().name()));
        } else if (taken instanceof Taken.NoRoom full) {
            return stays(course, name, MENDABLE, media.refusal(full.reason().name()));
        } else {
            return stays(course, name, NOT_YET, new FieldError("", "courses.desk.media.error.incomplete"));
        }
    }

    @POST
    @Path("/removal")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response giveUp(@PathParam("course") Slug course, @PathParam("upload") UploadId id) {
        if (!giveUpUpload.giveUp(desk.authorOf(course), course, id)) {
            throw new NotFound();
        }
        return pages.seeOther("/authoring/" + course + "/media", "courses.desk.notice.uploadGivenUp");
    }

    private Response added(Slug course, String name, Taken.Done done) {
        String page = "/authoring/" + course + "/media";
        if (done.added() instanceof Added.Kept kept) {
            return pages.seeOther(page + MediaDesk.query(kept.path(), false, done.notes(), List.of()));
        } else if (done.added() instanceof Added.AlreadyThere there) {
            return pages.seeOther(page + MediaDesk.query(there.path(), true, done.notes(), List.of()));
        } else {
            boolean recordings = done.added() instanceof Added.RecordingsFull;
            return stays(course, name, MENDABLE, media.refusal(recordings ? "RECORDINGS_FULL" : "COURSE_FULL"));
        }
    }

    private Response stays(Slug course, String name, int status, FieldError error) {
        CheckedCourse draft = desk.draft(course);
        return pages.page(status, "courses/media", media.view(draft, Optional.empty(), name, List.of(error)));
    }
}
