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
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Lesson;
import org.setu.courses.drafting.ArrangeLesson;
import org.setu.courses.drafting.LessonDraft.Direction;
import org.setu.courses.drafting.Wording;
import org.setu.courses.drafting.WriteBlock;
import org.setu.courses.drafting.Written;
import org.setu.courses.translating.TranslationHints.Hints;
import org.setu.courses.web.ActivityDesk.ActivityForm;
import org.setu.courses.web.ActivityDesk.Sent;
import org.setu.courses.web.ActivityDesk.Wish;
import org.setu.courses.web.BlockDesk.Opened;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Writing one block of a lesson in one language, moving it and removing it. */
@Path("/authoring/{course}/lessons/{module}/{lesson}/blocks/{block}")
@MadeOnce
public class BlockPages {
    /** What the button is called that saves and goes on with the next. */
    static final String NEXT = "next";

    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final BlockDesk blocks;
    private final WriteBlock writeBlock;
    private final ArrangeLesson arrangeLesson;

    @Inject
    public BlockPages(
            Pages pages, AuthorDesk desk, BlockDesk blocks, WriteBlock writeBlock, ArrangeLesson arrangeLesson) {
        this.pages = pages;
        this.desk = desk;
        this.blocks = blocks;
        this.writeBlock = writeBlock;
        this.arrangeLesson = arrangeLesson;
    }

    @GET
    @Operation(hidden = true)
    public Response open(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lesson,
            @PathParam("block") Slug block,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("saved") @DefaultValue("") String saved) {
        Opened opened = blocks.open(course, module, lesson, block, lang);
        return pages.page("courses/block", blocks.form(opened, saved));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response write(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lesson,
            @PathParam("block") Slug block,
            @QueryParam("lang") @Nullable String lang,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        Opened opened = blocks.open(course, module, lesson, block, lang);
        Sent sent = blocks.sent(opened, fields);
        if (sent.wish() != Wish.SAVE) {
            return pages.page("courses/block", blocks.form(opened, sent));
        } else if (!sent.errors().isEmpty()) {
            return pages.page(MENDABLE, "courses/block", blocks.form(opened, sent));
        }
        Written written = writeBlock.write(opened.place(), opened.language(), block, sent.wording(), author);
        return switch (BlockDesk.Outcome.of(written)) {
            case KEPT ->
                pages.seeOther(after(opened, new Typed(fields).text("do").equals(NEXT)), "courses.desk.notice.saved");
            case OVERTAKEN -> pages.page(OVERTAKEN, "courses/block", blocks.overtaken(opened, sent, written));
            case GONE ->
                pages.page(
                        OVERTAKEN,
                        "courses/block",
                        blocks.form(
                                opened,
                                sent,
                                List.of(new FieldError("", "courses.desk.error.gone")),
                                Optional.empty()));
            case UNFIT ->
                pages.page(
                        MENDABLE,
                        "courses/block",
                        blocks.form(opened, sent, BlockDesk.errors(written), Optional.empty()));
        };
    }

    /** What the text becomes while it is typed. */
    @POST
    @Path("/preview")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response preview(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lesson,
            @PathParam("block") Slug block,
            @QueryParam("lang") @Nullable String lang,
            MultivaluedMap<String, String> fields) {
        Opened opened = blocks.open(course, module, lesson, block, lang);
        Sent sent = blocks.sent(opened, fields);
        return preview(pages, sent, blocks.hints(opened, sent.wording()), wording -> blocks.preview(opened, wording));
    }

    /** What to ask of a translation; then a scenario shows where its ways lead, everything else what learners see. */
    static Response preview(Pages pages, Sent sent, Hints hints, Function<Wording, Shown> shown) {
        var html = new ByteArrayOutputStream();
        html.writeBytes(pages.render("courses/hints", hints));
        html.writeBytes(sent.form()
                .flatMap(ActivityForm::story)
                .map(story -> pages.render("courses/storyPane", story))
                .orElseGet(() -> pages.render("courses/shown", shown.apply(sent.wording()))));
        return Response.ok(html.toByteArray(), "text/html;charset=UTF-8").build();
    }

    @GET
    @Path("/removal")
    @Operation(hidden = true)
    public Response askToRemove(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lesson,
            @PathParam("block") Slug block) {
        Opened opened = blocks.open(course, module, lesson, block, null);
        return pages.page("courses/removal", blocks.form(opened, opened.wording(), List.of()));
    }

    @POST
    @Path("/removal")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response remove(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lesson,
            @PathParam("block") Slug block,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        Opened opened = blocks.open(course, module, lesson, block, null);
        Written written = arrangeLesson.remove(opened.place(), block, new Typed(fields).text("basedOn"), author);
        if (written instanceof Written.Overtaken) {
            Opened now = blocks.open(course, module, lesson, block, null);
            var error = new FieldError("", "courses.desk.error.changedMeanwhile");
            return pages.page(OVERTAKEN, "courses/removal", blocks.form(now, now.wording(), List.of(error)));
        }
        return pages.seeOther(opened.path(), "courses.desk.notice.removed");
    }

    /** Moves a block one place up or down, in every language. */
    @POST
    @Path("/place")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response move(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            @PathParam("block") Slug block,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        Lesson lesson = desk.lesson(draft, module, lessonId);
        Direction direction = new Typed(fields).text("move").equals("up") ? Direction.UP : Direction.DOWN;
        arrangeLesson.move(desk.place(draft, module, lessonId), block, direction, author);
        return pages.seeOther(LessonDeskPages.path(course, lesson) + "#" + block);
    }

    /** Where it goes on: at the block in its lesson, or with the next one to translate. */
    private static String after(Opened opened, boolean goesOn) {
        String saved = "saved=" + opened.block() + "~" + opened.language().code();
        return opened.next()
                .filter(next -> goesOn)
                .map(next -> next + "&" + saved)
                .orElseGet(() -> opened.path() + "?" + saved + "#" + opened.block());
    }

    static String key(String path, String saved) {
        return "block " + path + " " + saved;
    }
}
