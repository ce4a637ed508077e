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
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.drafting.outline.AddToOutline;
import org.setu.courses.drafting.outline.NewLesson;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Adding a lesson at the end of a module. It is written in the source language, and then translated. */
@Path("/authoring/{course}/modules/{module}/new-lesson")
@MadeOnce
public class NewLessonPages {
    private final Pages pages;
    private final AuthorDesk desk;
    private final AddToOutline addToOutline;

    @Inject
    public NewLessonPages(Pages pages, AuthorDesk desk, AddToOutline addToOutline) {
        this.pages = pages;
        this.desk = desk;
        this.addToOutline = addToOutline;
    }

    /**
     * The form of a new lesson.
     *
     * @param source the language in which it is begun
     * @param objectives of its module by id, in words
     * @param chosen those that it serves
     */
    public record NewLessonView(
            CourseBar bar,
            String moduleTitle,
            String action,
            String back,
            String source,
            String title,
            String id,
            Map<String, String> objectives,
            List<String> chosen,
            List<FieldError> errors) {}

    @GET
    @Operation(hidden = true)
    public Response open(@PathParam("course") Slug course, @PathParam("module") Slug moduleId) {
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        return pages.page("courses/newLesson", view(draft, module, new NewLesson("", "", List.of()), List.of()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response add(
            @PathParam("course") Slug course,
            @PathParam("module") Slug moduleId,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        var typed = new Typed(fields);
        List<String> ticked = Optional.ofNullable(fields.get("objectives")).orElse(List.of());
        var lesson = new NewLesson(
                typed.lines("title"),
                typed.text("id"),
                ticked.stream().filter(Slug::isSlug).map(Slug::new).toList());
        OutlineWritten written = addToOutline.lesson(course, moduleId, lesson, author);
        if (written instanceof OutlineWritten.Kept kept) {
            return pages.seeOther(
                    "/authoring/" + course + "/lessons/" + moduleId + "/" + kept.id(),
                    "courses.desk.notice.lessonAdded");
        }
        return pages.page(
                OutlineFaults.status(written),
                "courses/newLesson",
                view(draft, module, lesson, OutlineFaults.errors(written)));
    }

    private NewLessonView view(CheckedCourse draft, CourseModule module, NewLesson lesson, List<FieldError> errors) {
        Slug course = draft.content().slug();
        return new NewLessonView(
                desk.bar(draft),
                module.title().in(pages.language()),
                ModuleDesk.path(course, module.id()) + "/new-lesson",
                OutlineFaults.place(course, module.id()),
                draft.content().source().code(),
                lesson.title(),
                lesson.id(),
                desk.objectives(module),
                lesson.objectives().stream().map(Slug::value).toList(),
                errors);
    }
}
