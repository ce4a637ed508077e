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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Block;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Lesson;
import org.setu.courses.LessonWeight;
import org.setu.courses.ShownBlock;
import org.setu.courses.drafting.ArrangeLesson;
import org.setu.courses.drafting.outline.MoveInOutline;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** A lesson on its trainer's desk: its blocks, the source beside its translation, each with the ways to change it. */
@Path("/authoring/{course}/lessons/{module}/{lesson}")
@MadeOnce
public class LessonDeskPages {
    private final Pages pages;
    private final AuthorDesk desk;
    private final ArrangeLesson arrangeLesson;
    private final MoveInOutline moveInOutline;

    @Inject
    public LessonDeskPages(Pages pages, AuthorDesk desk, ArrangeLesson arrangeLesson, MoveInOutline moveInOutline) {
        this.pages = pages;
        this.desk = desk;
        this.arrangeLesson = arrangeLesson;
        this.moveInOutline = moveInOutline;
    }

    /**
     * The lesson, block by block.
     *
     * @param weight in the language of the page
     * @param objectives of the module where it stands, and others that it serves, in words
     * @param served those that it serves
     * @param saved what the browser kept of a form and may forget now; blank for nothing
     */
    public record LessonDeskView(
            CourseBar bar,
            String title,
            String path,
            LessonWeight weight,
            List<Title> titles,
            Map<String, String> objectives,
            List<String> served,
            List<Row> rows,
            String saved) {}

    /**
     * Its title in one language.
     *
     * @param file where the whole lesson can be edited as text
     */
    public record Title(String language, String text, String file) {}

    /** One block in all languages of the course. */
    public record Row(String id, String kind, List<Side> sides, boolean first, boolean last) {}

    /**
     * A block in one language.
     *
     * @param state how a translation stands to its source; the name of a {@link ShownBlock.Translation}
     * @param shown empty where it is not translated
     */
    public record Side(
            String language, String state, Optional<Shown> shown, String editPath, List<FindingView> findings) {}

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            @QueryParam("saved") @Nullable String saved) {
        CheckedCourse draft = desk.draft(course);
        Lesson lesson = desk.lesson(draft, module, lessonId);
        String path = path(course, lesson);
        return pages.page(
                "courses/lesson",
                new LessonDeskView(
                        desk.bar(draft),
                        lesson.title(pages.language()),
                        path,
                        LessonWeight.of(draft.content(), lesson, pages.language()),
                        lesson.texts().values().stream()
                                .map(text -> new Title(
                                        text.language().code(),
                                        text.title(),
                                        "/authoring/" + course + "/files/" + text.file()))
                                .sorted((one, other) -> one.language().compareTo(other.language()))
                                .toList(),
                        objectives(draft, lesson),
                        lesson.objectives().stream().map(Slug::value).toList(),
                        rows(draft, lesson, path),
                        saved == null ? "" : BlockPages.key(path, saved)));
    }

    @POST
    @Path("/title")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response title(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        Lesson lesson = desk.lesson(draft, module, lessonId);
        var typed = new Typed(fields);
        lesson.texts()
                .forEach((language, text) -> Optional.of(typed.text("title-" + language.code()))
                        .filter(title -> !title.isEmpty() && !title.equals(text.title()))
                        .ifPresent(title ->
                                arrangeLesson.title(desk.place(draft, module, lessonId), language, title, author)));
        return pages.seeOther(path(course, lesson), "courses.desk.notice.saved");
    }

    /** Moves it one place up or down in its module. */
    @POST
    @Path("/place")
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
        OutlineWritten moved = moveInOutline.lesson(course, module, lesson.id(), ModulePages.direction(fields), author);
        Slug standing = draft.content().moduleOf(lesson).id();
        return pages.seeOther(OutlineFaults.place(course, standing), OutlineFaults.notice(moved));
    }

    static String path(Slug course, Lesson lesson) {
        return "/authoring/" + course + "/lessons/" + lesson.address();
    }

    /** What it serves and nobody knows stands for itself. */
    private Map<String, String> objectives(CheckedCourse draft, Lesson lesson) {
        Map<String, String> objectives = desk.objectives(draft.content().moduleOf(lesson));
        lesson.objectives()
                .forEach(id -> objectives.computeIfAbsent(
                        id.value(),
                        key -> draft.content()
                                .objective(id)
                                .map(objective -> id + " – " + objective.text().in(pages.language()))
                                .orElse(key)));
        return objectives;
    }

    private List<Row> rows(CheckedCourse draft, Lesson lesson, String path) {
        List<FindingView> findings = desk.findings(draft);
        List<Language> languages = draft.content().languages();
        List<Shown.Showing> showings = languages.stream()
                .map(language -> new Shown.Showing(
                        draft.content(), lesson, language, language == lesson.source() ? "" : language.code() + "-"))
                .toList();
        List<Block> blocks = lesson.sourceText().blocks();
        return blocks.stream()
                .map(block -> new Row(
                        block.id().value(),
                        block.kind(),
                        IntStream.range(0, languages.size())
                                .mapToObj(
                                        at -> side(lesson, block, languages.get(at), showings.get(at), path, findings))
                                .toList(),
                        block.id().equals(blocks.get(0).id()),
                        block.id().equals(blocks.get(blocks.size() - 1).id())))
                .toList();
    }

    private static Side side(
            Lesson lesson,
            Block block,
            Language language,
            Shown.Showing showing,
            String path,
            List<FindingView> findings) {
        ShownBlock shown = lesson.block(block.id(), language).orElseThrow();
        String editPath = path + "/blocks/" + block.id() + "?lang=" + language.code();
        return new Side(
                language.code(),
                shown.translation().name(),
                shown.missing() ? Optional.empty() : Optional.of(showing.of(shown.block())),
                editPath,
                findings.stream()
                        .filter(finding -> finding.place().equals(editPath))
                        .toList());
    }
}
