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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Lesson;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.RemoveFromOutline;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Removing a lesson, in all its languages. */
@Path("/authoring/{course}/lessons/{module}/{lesson}/removal")
@MadeOnce
public class LessonRemovalPages {
    private static final String PAGE = "courses/outlineRemoval";

    private final Pages pages;
    private final AuthorDesk desk;
    private final RemoveFromOutline removeFromOutline;

    @Inject
    public LessonRemovalPages(Pages pages, AuthorDesk desk, RemoveFromOutline removeFromOutline) {
        this.pages = pages;
        this.desk = desk;
        this.removeFromOutline = removeFromOutline;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(
            @PathParam("course") Slug course, @PathParam("module") Slug module, @PathParam("lesson") Slug lesson) {
        CheckedCourse draft = desk.draft(course);
        return pages.page(PAGE, view(draft, desk.lesson(draft, module, lesson), List.of()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response remove(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        Lesson lesson = desk.lesson(draft, module, lessonId);
        OutlineWritten written =
                removeFromOutline.lesson(course, module, lesson.id(), new Typed(fields).text("basedOn"), author);
        if (written instanceof OutlineWritten.Kept) {
            Slug standing = draft.content().moduleOf(lesson).id();
            return pages.seeOther(OutlineFaults.place(course, standing), "courses.desk.notice.removed");
        }
        CheckedCourse now = desk.draft(course);
        List<FieldError> errors = written instanceof OutlineWritten.Overtaken
                ? List.of(new FieldError("", "courses.desk.error.changedMeanwhile"))
                : OutlineFaults.errors(written);
        return pages.page(OutlineFaults.status(written), PAGE, view(now, desk.lesson(now, module, lessonId), errors));
    }

    private OutlineRemoval view(CheckedCourse draft, Lesson lesson, List<FieldError> errors) {
        Slug course = draft.content().slug();
        return new OutlineRemoval(
                desk.bar(draft),
                lesson.title(pages.language()),
                LessonDeskPages.path(course, lesson) + "/removal",
                OutlineFaults.place(course, draft.content().moduleOf(lesson).id()),
                RemoveFromOutline.standing(draft.files(), desk.place(draft, lesson.module(), lesson.id())),
                about(course, lesson),
                true,
                errors);
    }

    private List<String> about(Slug course, Lesson lesson) {
        var about = new ArrayList<String>();
        about.add(pages.text(
                "courses.desk.outline.removal.lesson",
                lesson.sourceText().blocks().size()));
        long checks = lesson.sourceText().blocks().stream()
                .filter(block -> block.is("check"))
                .count();
        if (checks > 0) {
            about.add(pages.text("courses.desk.outline.removal.checks", checks));
        }
        boolean isPublished = desk.published(course)
                .flatMap(published -> published.content().lesson(lesson.module(), lesson.id()))
                .isPresent();
        about.add(pages.text(
                isPublished
                        ? "courses.desk.outline.removal.published"
                        : "courses.desk.outline.removal.neverPublished"));
        return about;
    }
}
