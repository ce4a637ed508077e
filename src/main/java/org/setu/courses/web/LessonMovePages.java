package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Lesson;
import org.setu.courses.drafting.outline.LessonSpot;
import org.setu.courses.drafting.outline.MoveLesson;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Moving a lesson to any place of its course; before, it is told what that changes. */
@Path("/authoring/{course}/lessons/{module}/{lesson}/move")
@MadeOnce
public class LessonMovePages {
    private static final String FORM = "courses/lessonMove";
    private static final int TO_BE_MENDED = 422;

    private final Pages pages;
    private final AuthorDesk desk;
    private final LessonMoveDesk moves;
    private final MoveLesson moveLesson;

    @Inject
    public LessonMovePages(Pages pages, AuthorDesk desk, LessonMoveDesk moves, MoveLesson moveLesson) {
        this.pages = pages;
        this.desk = desk;
        this.moves = moves;
        this.moveLesson = moveLesson;
    }

    /** @param place chosen already, by dragging the lesson there; blank where it is still to be chosen */
    @GET
    @Operation(hidden = true)
    public Response ask(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lesson,
            @QueryParam("place") @DefaultValue("") String place) {
        CheckedCourse draft = desk.draft(course);
        return pages.page(FORM, moves.form(draft, desk.lesson(draft, module, lesson), place, List.of()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response move(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        Lesson lesson = desk.lesson(draft, module, lessonId);
        var typed = new Typed(fields);
        String chosen = typed.text("place");
        Optional<LessonSpot> to = LessonSpot.parse(chosen);
        if (to.isEmpty()) {
            List<FieldError> errors = OutlineFaults.errors(List.of(new Fault("place", Flaw.CHOICE)));
            return pages.page(TO_BE_MENDED, FORM, moves.form(draft, lesson, chosen, errors));
        }
        Slug from = Slug.isSlug(typed.text("from")) ? new Slug(typed.text("from")) : module;
        OutlineWritten written = moveLesson.move(course, lesson.name(), from, to.get(), author);
        if (written instanceof OutlineWritten.Kept) {
            return pages.seeOther("/authoring/" + course + "#" + LessonMoveDesk.mark(lesson), "courses.desk.move.done");
        }
        return refused(desk.draft(course), lesson, chosen, written);
    }

    private Response refused(CheckedCourse now, Lesson lesson, String chosen, OutlineWritten written) {
        Lesson found = desk.lesson(now, lesson.module(), lesson.id());
        List<FieldError> errors = written instanceof OutlineWritten.Overtaken
                ? List.of(new FieldError(
                        "",
                        "courses.desk.move.overtaken",
                        now.content().moduleOf(found).title().in(pages.language())))
                : OutlineFaults.errors(written);
        return pages.page(OutlineFaults.status(written), FORM, moves.form(now, found, chosen, errors));
    }
}
