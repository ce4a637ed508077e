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
import org.setu.courses.translating.TranslationHints.Hints;
import org.setu.courses.web.ActivityDesk.Sent;
import org.setu.courses.web.ActivityDesk.Wish;
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
    private final ActivityDesk activities;
    private final ArrangeLesson arrangeLesson;

    @Inject
    public NewBlockPages(Pages pages, AuthorDesk desk, ActivityDesk activities, ArrangeLesson arrangeLesson) {
        this.pages = pages;
        this.desk = desk;
        this.activities = activities;
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
        return chosen.map(found -> {
                    var place = new NewPlace(draft, lesson, desk.place(draft, module, lessonId), behind, found);
                    Sent sent = activities.open(place.bench(), found.wording());
                    return pages.page("courses/block", form(place, found.unusedId(lesson), sent, List.of()));
                })
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
        NewBlock chosen = Optional.ofNullable(kind).flatMap(NewBlock::called).orElse(NewBlock.TEXT);
        String behind = after == null ? "" : after;
        var place = new NewPlace(draft, lesson, desk.place(draft, module, lessonId), behind, chosen);
        String typedId = new Typed(fields).text("id");
        String id = typedId.isEmpty() ? chosen.unusedId(lesson) : typedId;
        Sent sent = activities.sent(place.bench(), BlockForm.wording(fields), fields);
        if (sent.wish() != Wish.SAVE) {
            return pages.page("courses/block", form(place, id, sent, sent.errors()));
        } else if (!sent.errors().isEmpty()) {
            return pages.page(MENDABLE, "courses/block", form(place, id, sent, sent.errors()));
        }
        Optional<Slug> before = Optional.of(behind).filter(Slug::isSlug).map(Slug::new);
        Written written =
                arrangeLesson.add(place.files(), before, id, sent.wording(), everUsed(course, lesson), author);
        if (written instanceof Written.Kept) {
            return pages.seeOther(
                    LessonDeskPages.path(course, lesson) + "?saved=new#" + id, "courses.desk.notice.added");
        }
        return pages.page(MENDABLE, "courses/block", form(place, id, sent, BlockDesk.errors(written)));
    }

    @POST
    @Path("/preview")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response preview(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            @QueryParam("kind") @Nullable String kind,
            MultivaluedMap<String, String> fields) {
        CheckedCourse draft = desk.draft(course);
        Lesson lesson = desk.lesson(draft, module, lessonId);
        NewBlock chosen = Optional.ofNullable(kind).flatMap(NewBlock::called).orElse(NewBlock.TEXT);
        var place = new NewPlace(draft, lesson, desk.place(draft, module, lessonId), "", chosen);
        Sent sent = activities.sent(place.bench(), BlockForm.wording(fields), fields);
        return BlockPages.preview(pages, sent, Hints.none(), wording -> preview(draft, lesson, wording));
    }

    /**
     * Where a block is to come.
     *
     * @param after the block behind which it is to stand; blank for the lesson's beginning
     */
    private record NewPlace(CheckedCourse draft, Lesson lesson, LessonPlace files, String after, NewBlock kind) {
        String path() {
            return LessonDeskPages.path(draft.content().slug(), lesson);
        }

        String action() {
            return path() + "/new-block?after=" + after + "&kind=" + kind.kind();
        }

        ActivityBench bench() {
            return new ActivityBench(
                    draft,
                    lesson,
                    files,
                    Optional.empty(),
                    files.source(),
                    kind.kind(),
                    "",
                    Optional.empty(),
                    action());
        }
    }

    private BlockForm form(NewPlace place, String id, Sent sent, List<FieldError> errors) {
        Wording wording = sent.wording();
        return new BlockForm(
                desk.bar(place.draft()),
                place.lesson().title(pages.language()),
                place.path(),
                id,
                place.kind().kind(),
                place.lesson().source().code(),
                place.action(),
                BlockPages.key(place.path(), "new"),
                wording,
                false,
                errors,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "SOURCE",
                preview(place.draft(), place.lesson(), wording),
                Hints.none(),
                List.of(),
                FigureFields.of(place.draft(), block(place.lesson(), wording), errors),
                SettingFields.of(
                        place.draft().content(),
                        place.lesson(),
                        block(place.lesson(), wording),
                        pages.language(),
                        errors),
                sent.form(),
                sent.told(),
                sent.wish() != Wish.OPEN,
                false,
                "");
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
