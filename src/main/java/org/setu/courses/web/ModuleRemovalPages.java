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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.drafting.outline.ModuleRemoval;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.RemoveFromOutline;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Removing a module, with its lessons, its questions and its quiz. */
@Path("/authoring/{course}/modules/{module}/removal")
@MadeOnce
public class ModuleRemovalPages {
    private static final String PAGE = "courses/outlineRemoval";

    private final Pages pages;
    private final AuthorDesk desk;
    private final RemoveFromOutline removeFromOutline;

    @Inject
    public ModuleRemovalPages(Pages pages, AuthorDesk desk, RemoveFromOutline removeFromOutline) {
        this.pages = pages;
        this.desk = desk;
        this.removeFromOutline = removeFromOutline;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@PathParam("course") Slug course, @PathParam("module") Slug moduleId) {
        CheckedCourse draft = desk.draft(course);
        return pages.page(PAGE, view(draft, desk.module(draft, moduleId), List.of()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response remove(
            @PathParam("course") Slug course,
            @PathParam("module") Slug moduleId,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CourseModule module = desk.module(desk.draft(course), moduleId);
        OutlineWritten written =
                removeFromOutline.module(course, module.id(), new Typed(fields).text("basedOn"), author);
        if (written instanceof OutlineWritten.Kept) {
            return pages.seeOther("/authoring/" + course, "courses.desk.notice.removed");
        }
        CheckedCourse now = desk.draft(course);
        List<FieldError> errors = written instanceof OutlineWritten.Overtaken
                ? List.of(new FieldError("", "courses.desk.error.changedMeanwhile"))
                : OutlineFaults.errors(written);
        return pages.page(OutlineFaults.status(written), PAGE, view(now, desk.module(now, moduleId), errors));
    }

    private OutlineRemoval view(CheckedCourse draft, CourseModule module, List<FieldError> errors) {
        Slug course = draft.content().slug();
        ModuleRemoval removal = ModuleRemoval.of(draft.content(), module);
        var all = new ArrayList<FieldError>(OutlineFaults.errors(removal.obstacles()));
        errors.stream().filter(error -> !all.contains(error)).forEach(all::add);
        return new OutlineRemoval(
                desk.bar(draft),
                module.title().in(pages.language()),
                ModuleDesk.path(course, module.id()) + "/removal",
                OutlineFaults.place(course, module.id()),
                RemoveFromOutline.standing(draft.files(), module),
                about(draft.content(), removal),
                removal.obstacles().isEmpty(),
                all);
    }

    private List<String> about(CourseContent course, ModuleRemoval removal) {
        var about = new ArrayList<String>();
        CourseModule module = removal.module();
        int questions = course.questions(module.id())
                .map(root -> root.list("questions").size())
                .orElse(0);
        about.add(pages.text(
                "courses.desk.outline.removal.module", module.lessons().size(), questions));
        removal.quiz()
                .ifPresent(quiz -> about.add(pages.text(
                        "courses.desk.outline.removal.quiz", quiz.title().in(pages.language()))));
        if (!removal.drawing().isEmpty()) {
            String titles = removal.drawing().stream()
                    .map(quiz -> quiz.title().in(pages.language()))
                    .collect(Collectors.joining(", "));
            about.add(pages.text("courses.desk.outline.removal.drawing", titles));
        }
        boolean isPublished = desk.published(course.slug())
                .filter(published -> published.content().module(module.id()).isPresent())
                .isPresent();
        about.add(pages.text(
                isPublished
                        ? "courses.desk.outline.removal.published"
                        : "courses.desk.outline.removal.neverPublished"));
        return about;
    }
}
