package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.Drafts.Discarded;
import org.setu.courses.drafting.card.DiscardCourse;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Giving up a course that was never published. */
@Path("/authoring/{course}/discarding")
@MadeOnce
public class DiscardPages {
    private static final String PAGE = "courses/discarding";
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final DiscardCourse discardCourse;

    @Inject
    public DiscardPages(Pages pages, AuthorDesk desk, DiscardCourse discardCourse) {
        this.pages = pages;
        this.desk = desk;
        this.discardCourse = discardCourse;
    }

    /**
     * What would be lost.
     *
     * @param possible whether nothing of the course was ever published
     */
    public record DiscardView(
            CourseBar bar,
            int modules,
            int lessons,
            int questions,
            int files,
            boolean possible,
            String basedOn,
            List<FieldError> errors) {}

    @GET
    @Operation(hidden = true)
    public Response ask(@PathParam("course") Slug course) {
        desk.trainerOf(course);
        return pages.page(PAGE, view(course, List.of()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response discard(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId author = desk.trainerOf(course);
        desk.draft(course);
        Discarded discarded = discardCourse.discard(course, new Typed(fields).text("basedOn"), author);
        return switch (discarded) {
            case DONE -> pages.seeOther("/authoring", "courses.desk.notice.discarded");
            case PUBLISHED -> pages.page(OVERTAKEN, PAGE, view(course, List.of()));
            case OVERTAKEN ->
                pages.page(
                        OVERTAKEN, PAGE, view(course, List.of(new FieldError("", "courses.desk.error.discardMoved"))));
        };
    }

    private DiscardView view(Slug course, List<FieldError> errors) {
        CheckedCourse draft = desk.draft(course);
        CourseContent content = draft.content();
        return new DiscardView(
                desk.bar(draft),
                content.modules().size(),
                (int) content.lessons().count(),
                content.questions().values().stream()
                        .mapToInt(root -> root.list("questions").size())
                        .sum(),
                (int) draft.files().paths().stream()
                        .filter(path -> path.startsWith("media/"))
                        .count(),
                desk.published(course).isEmpty(),
                draft.files().checksum(),
                errors);
    }
}
