package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseFiles;
import org.setu.courses.Findings;
import org.setu.courses.UploadedFolders;
import org.setu.courses.drafting.CourseArchive;
import org.setu.courses.drafting.CourseArchive.Opened;
import org.setu.courses.drafting.CourseArchive.Reason;
import org.setu.courses.drafting.CourseChanges;
import org.setu.courses.drafting.TakeFolder;
import org.setu.courses.uploads.Bench;
import org.setu.courses.uploads.FolderRecordings;
import org.setu.courses.uploads.FolderRecordings.Unfit;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;
import org.setu.web.UploadedForm;

/** A course that was exported and edited as files comes back: first what it would change, then, when the trainer says so, it is the draft. */
@Path("/authoring/{course}/import")
@MadeOnce
public class FolderPages {
    private static final String REFUSED = "courses.desk.folder.refused.";
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;
    /** The token, and what stands around the fields. */
    private static final int ROOM_FOR_FIELDS = 20_000;

    private final Pages pages;
    private final AuthorDesk desk;
    private final UploadedFolders uploadedFolders;
    private final TakeFolder takeFolder;
    private final Clock clock;
    private final Site site;

    @Inject
    public FolderPages(
            Pages pages,
            AuthorDesk desk,
            UploadedFolders uploadedFolders,
            TakeFolder takeFolder,
            Clock clock,
            Site site) {
        this.pages = pages;
        this.desk = desk;
        this.uploadedFolders = uploadedFolders;
        this.takeFolder = takeFolder;
        this.clock = clock;
        this.site = site;
    }

    /** @param looked empty until there is a folder that can be looked through */
    public record FolderView(CourseBar bar, List<FieldError> errors, Optional<Looked> looked) {
        public String path() {
            return bar.path() + "/import";
        }
    }

    /**
     * What a folder would change.
     *
     * @param key under which the folder is kept
     * @param basedOn the draft with which it was compared; another is not replaced
     * @param shared files that are all courses' and therefore stay
     * @param left files that belong to nothing of this course
     */
    public record Looked(
            String key,
            String basedOn,
            List<ChangeView> changes,
            List<FindingView> findings,
            List<String> shared,
            List<String> left) {}

    @GET
    @Operation(hidden = true)
    public Response open(@PathParam("course") Slug course) {
        return pages.page("courses/folder", new FolderView(desk.bar(desk.draft(course)), List.of(), Optional.empty()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("multipart/form-data")
    public Response look(@PathParam("course") Slug course, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        CheckedCourse draft = desk.draft(course);
        try (var form = UploadedForm.receive(headers, body, CourseArchive.MOST_PACKED_BYTES + ROOM_FOR_FIELDS)) {
            return form.isComplete()
                    ? Bench.inTurn(() -> looked(draft, form.bytes("file")))
                            .orElseGet(() -> refused(draft, "courses.desk.media.refused.BUSY"))
                    : refused(draft, REFUSED + Reason.TOO_LARGE);
        }
    }

    @POST
    @Path("/taking")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response take(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        var typed = new Typed(fields);
        CourseFiles folder = uploadedFolders.of(course, typed.text("key")).orElseThrow(NotFound::new);
        if (takeFolder.take(course, folder, typed.text("basedOn"), author)) {
            return pages.seeOther("/authoring/" + course, "courses.desk.notice.folderTaken");
        }
        CheckedCourse draft = desk.draft(course);
        return pages.page(
                OVERTAKEN,
                "courses/folder",
                new FolderView(
                        desk.bar(draft),
                        List.of(new FieldError("", "courses.desk.folder.error.draftMoved")),
                        Optional.of(looked(draft, typed.text("key"), folder, List.of()))));
    }

    private Response looked(CheckedCourse draft, byte[] archive) {
        Opened opened = CourseArchive.open(archive, draft.content().slug());
        if (opened instanceof Opened.Course found) {
            Optional<Unfit> unfit = FolderRecordings.first(draft.files(), found.files());
            if (unfit.isPresent()) {
                String why =
                        pages.text("courses.desk.media.refused." + unfit.get().reason());
                return refused(draft, REFUSED + "RECORDING", unfit.get().path(), why);
            }
            String key = uploadedFolders.keep(found.files());
            Looked looked = looked(draft, key, found.files(), found.left());
            return pages.page("courses/folder", new FolderView(desk.bar(draft), List.of(), Optional.of(looked)));
        } else if (opened instanceof Opened.Refused refused) {
            return refused(draft, REFUSED + refused.reason(), refused.detail());
        } else {
            throw new IllegalStateException("Neither opened nor refused: " + opened);
        }
    }

    private Response refused(CheckedCourse draft, String why, Object... arguments) {
        var view = new FolderView(desk.bar(draft), List.of(new FieldError("file", why, arguments)), Optional.empty());
        return pages.page(MENDABLE, "courses/folder", view);
    }

    private Looked looked(CheckedCourse draft, String key, CourseFiles folder, List<String> left) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        CheckedCourse after = CheckedCourse.of(TakeFolder.over(draft.files(), folder), today, new Findings());
        return new Looked(
                key,
                draft.files().checksum(),
                ChangeView.all(
                        CourseChanges.between(draft.files(), draft.content(), after.files(), after.content()),
                        draft.content(),
                        after.content()),
                desk.findings(after).stream().map(FindingView::nowhereYet).toList(),
                TakeFolder.leftOfShared(draft.files(), folder),
                left);
    }
}
