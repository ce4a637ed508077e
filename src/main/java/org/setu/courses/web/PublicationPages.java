package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Published;
import org.setu.courses.Extent;
import org.setu.courses.Ground;
import org.setu.courses.PublishedCourse;
import org.setu.courses.drafting.CourseChanges;
import org.setu.courses.publishing.Reach;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** What a publication would change, and publishing it. */
@Path("/authoring/{course}/publication")
@MadeOnce
public class PublicationPages {
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;
    private static final int LONGEST_NOTE = 2_000;

    private final Pages pages;
    private final AuthorDesk desk;
    private final Drafts drafts;
    private final SignOffLines signOffs;

    @Inject
    public PublicationPages(Pages pages, AuthorDesk desk, Drafts drafts, SignOffLines signOffs) {
        this.pages = pages;
        this.desk = desk;
        this.drafts = drafts;
        this.signOffs = signOffs;
    }

    /**
     * The page before publishing.
     *
     * @param grounds what makes it a major one, as message keys; nothing where it may be minor
     * @param signOffs those that the course asks for
     * @param extent the one that is ticked
     * @param basedOn the draft that is shown here; another is not published
     */
    public record PublicationView(
            CourseBar bar,
            Optional<Integer> revision,
            List<ChangeView> changes,
            List<FindingView> errors,
            Set<Ground> grounds,
            List<SignOffLine> signOffs,
            String extent,
            String note,
            String basedOn,
            List<FieldError> mend) {
        public boolean isSignedOff() {
            return signOffs.stream().allMatch(SignOffLine::isGiven);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("course") Slug course) {
        return pages.page("courses/publication", view(desk.draft(course), "", "", "", List.of()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response publish(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        var typed = new Typed(fields);
        String note = typed.lines("note");
        String extent = typed.text("extent");
        String basedOn = typed.text("basedOn");
        var errors = new ArrayList<FieldError>();
        if (note.isEmpty() || note.length() >= LONGEST_NOTE) {
            errors.add(
                    new FieldError("note", note.isEmpty() ? "courses.desk.error.note" : "courses.desk.error.noteLong"));
        }
        if (!extent.equals("minor") && !extent.equals("major")) {
            errors.add(new FieldError("extent", "courses.desk.error.extent"));
        }
        if (!errors.isEmpty()) {
            return again(MENDABLE, course, extent, note, basedOn, errors);
        }
        Extent reach = extent.equals("minor") ? Extent.MINOR : Extent.MAJOR;
        Published published = drafts.publish(course, reach, note, basedOn, author);
        if (published instanceof Published.Done) {
            return pages.seeOther("/authoring/" + course + "/history?published=true", "courses.desk.notice.published");
        } else if (published instanceof Published.Overtaken) {
            var error = new FieldError("", "courses.desk.error.draftMoved");
            return again(OVERTAKEN, course, extent, note, "", List.of(error));
        } else if (published instanceof Published.ReachesFurther further) {
            String what = String.join(
                    ", ",
                    further.grounds().stream()
                            .map(ground -> pages.text("courses.desk.ground." + ground))
                            .toList());
            var error = new FieldError("extent", "courses.desk.error.further", what);
            return again(MENDABLE, course, extent, note, basedOn, List.of(error));
        } else if (published instanceof Published.Unsigned) {
            var error = new FieldError("", "courses.review.error.unsigned");
            return again(MENDABLE, course, extent, note, basedOn, List.of(error));
        } else {
            var error = new FieldError("", "courses.desk.error.findings");
            return again(MENDABLE, course, extent, note, basedOn, List.of(error));
        }
    }

    private Response again(
            int status, Slug course, String extent, String note, String basedOn, List<FieldError> errors) {
        return pages.page(status, "courses/publication", view(desk.draft(course), extent, note, basedOn, errors));
    }

    private PublicationView view(
            CheckedCourse draft, String extent, String note, String basedOn, List<FieldError> errors) {
        Optional<PublishedCourse> published = desk.published(draft.content().slug());
        Set<Ground> grounds = published
                .map(current -> Reach.grounds(current.content(), draft.content()))
                .orElse(Set.of());
        String likely = grounds.isEmpty() && published.isPresent() ? "minor" : "major";
        return new PublicationView(
                desk.bar(draft),
                published.map(PublishedCourse::number),
                published
                        .map(current -> ChangeView.all(
                                CourseChanges.between(
                                        current.files(), current.content(), draft.files(), draft.content()),
                                current.content(),
                                draft.content()))
                        .orElse(List.of()),
                desk.findings(draft).stream().filter(FindingView::error).toList(),
                grounds,
                signOffs.of(draft),
                extent.isEmpty() ? likely : extent,
                note,
                basedOn.isEmpty() ? draft.files().checksum() : basedOn,
                errors);
    }
}
