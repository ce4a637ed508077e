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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Block;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Lesson;
import org.setu.courses.PublishedCourse;
import org.setu.courses.drafting.ArrangeLesson;
import org.setu.courses.drafting.LessonPlace;
import org.setu.courses.drafting.Wording;
import org.setu.courses.drafting.Written;
import org.setu.courses.folder.SourceBlock;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Adding a block to a lesson: first its kind, then its text. It is written in the source language, and then translated. */
@Path("/authoring/{course}/lessons/{module}/{lesson}/new-block")
@MadeOnce
public class NewBlockPages {
    private static final int MENDABLE = 422;

    private final Pages pages;
    private final AuthorDesk desk;
    private final ArrangeLesson arrangeLesson;

    @Inject
    public NewBlockPages(Pages pages, AuthorDesk desk, ArrangeLesson arrangeLesson) {
        this.pages = pages;
        this.desk = desk;
        this.arrangeLesson = arrangeLesson;
    }

    /**
     * The choice among kinds.
     *
     * @param after the block behind which the new one is to stand; blank for the lesson's beginning
     */
    public record KindsView(CourseBar bar, String lessonTitle, String lessonPath, String after, List<NewBlock> kinds) {}

    @GET
    @Operation(hidden = true)
    public Response open(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("kind") @Nullable String kind) {
        CheckedCourse draft = desk.draft(course);
        Lesson lesson = desk.lesson(draft, module, lessonId);
        Optional<NewBlock> chosen = Optional.ofNullable(kind).flatMap(NewBlock::called);
        String behind = after == null ? "" : after;
        return chosen.map(found -> pages.page(
                        "courses/block",
                        form(draft, lesson, behind, found, found.unusedId(lesson), found.wording(), List.of())))
                .orElseGet(() -> pages.page(
                        "courses/kinds",
                        new KindsView(
                                desk.bar(draft),
                                lesson.title(pages.language()),
                                LessonDeskPages.path(course, lesson),
                                behind,
                                List.of(NewBlock.values()))));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response add(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("kind") @Nullable String kind,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        Lesson lesson = desk.lesson(draft, module, lessonId);
        LessonPlace place = desk.place(draft, module, lessonId);
        NewBlock chosen = Optional.ofNullable(kind).flatMap(NewBlock::called).orElse(NewBlock.TEXT);
        Wording wording = BlockForm.wording(fields);
        String behind = after == null ? "" : after;
        String typedId = new Typed(fields).text("id");
        String id = typedId.isEmpty() ? chosen.unusedId(lesson) : typedId;
        if (new Typed(fields).text("do").equals("preview")) {
            return pages.page("courses/block", form(draft, lesson, behind, chosen, id, wording, List.of()));
        }
        Optional<Slug> before = Optional.of(behind).filter(Slug::isSlug).map(Slug::new);
        Written written = arrangeLesson.add(place, before, id, wording, everUsed(course, lesson), author);
        if (written instanceof Written.Kept) {
            return pages.seeOther(
                    LessonDeskPages.path(course, lesson) + "?saved=new#" + id, "courses.desk.notice.added");
        }
        List<FieldError> errors = BlockDesk.errors(written);
        return pages.page(MENDABLE, "courses/block", form(draft, lesson, behind, chosen, id, wording, errors));
    }

    @POST
    @Path("/preview")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response preview(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            MultivaluedMap<String, String> fields) {
        CheckedCourse draft = desk.draft(course);
        Lesson lesson = desk.lesson(draft, module, lessonId);
        Shown shown = preview(draft, lesson, BlockForm.wording(fields));
        return Response.ok(pages.render("courses/shown", shown), "text/html;charset=UTF-8")
                .build();
    }

    private BlockForm form(
            CheckedCourse draft,
            Lesson lesson,
            String after,
            NewBlock kind,
            String id,
            Wording wording,
            List<FieldError> errors) {
        String path = LessonDeskPages.path(draft.content().slug(), lesson);
        return new BlockForm(
                desk.bar(draft),
                lesson.title(pages.language()),
                path,
                id,
                kind.kind(),
                lesson.source().code(),
                path + "/new-block?after=" + after + "&kind=" + kind.kind(),
                BlockPages.key(path, "new"),
                wording,
                false,
                errors,
                Optional.empty(),
                Optional.empty(),
                "SOURCE",
                preview(draft, lesson, wording),
                List.of(),
                FigureFields.of(draft, block(lesson, wording), errors));
    }

    private static Shown preview(CheckedCourse draft, Lesson lesson, Wording wording) {
        return BlockDesk.preview(draft, lesson, block(lesson, wording));
    }

    private static Block block(Lesson lesson, Wording wording) {
        var id = new Slug("new");
        String header = SourceBlock.header(id, wording.settings()).orElse("{#new}");
        return BlockDesk.block(
                header, wording, lesson.source(), lesson.sourceText().file());
    }

    /** The ids that learners' notes and progress may hang on already. */
    private Set<Slug> everUsed(Slug course, Lesson lesson) {
        var used = new HashSet<Slug>();
        desk.published(course)
                .map(PublishedCourse::content)
                .flatMap(content -> content.lesson(lesson.module(), lesson.id()))
                .ifPresent(published -> published.texts().values().stream()
                        .flatMap(text -> text.blocks().stream())
                        .map(Block::id)
                        .forEach(used::add));
        return used;
    }
}
