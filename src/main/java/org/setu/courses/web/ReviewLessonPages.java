package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.Block;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Lesson;
import org.setu.courses.ShownBlock;
import org.setu.courses.reviews.Place.OfBlock;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** A lesson of a draft as its reviewer reads it: block by block, all languages side by side, and what was said on each. */
@Path("/authoring/{course}/review/lessons/{module}/{lesson}")
@MadeOnce
public class ReviewLessonPages {
    private final Pages pages;
    private final AuthorDesk desk;

    @Inject
    public ReviewLessonPages(Pages pages, AuthorDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** @param next the lesson after it; blank for the last one */
    public record LessonReading(CourseBar bar, String title, List<BlockReading> blocks, String next) {}

    public record BlockReading(String id, String kind, List<Side> sides) {}

    /**
     * A block in one language.
     *
     * @param shown empty where it is not translated
     * @param place the page on which it is written
     */
    public record Side(String language, String state, Optional<Shown> shown, String place) {}

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("course") Slug course, @PathParam("module") Slug module, @PathParam("lesson") Slug lessonId) {
        CheckedCourse draft = desk.readable(course);
        Lesson lesson = desk.lesson(draft, module, lessonId);
        return pages.page(
                "courses/reviewLesson",
                new LessonReading(
                        desk.bar(draft), lesson.title(pages.language()), blocks(draft, lesson), next(draft, lesson)));
    }

    private static List<BlockReading> blocks(CheckedCourse draft, Lesson lesson) {
        Map<Language, Shown.Showing> showings = new LinkedHashMap<>();
        draft.content()
                .languages()
                .forEach(language -> showings.put(
                        language,
                        new Shown.Showing(
                                draft.content(),
                                lesson,
                                language,
                                language == lesson.source() ? "" : language.code() + "-",
                                Shown.LESSONS_TO_REVIEW)));
        return lesson.sourceText().blocks().stream()
                .map(block -> new BlockReading(
                        block.id().value(),
                        block.kind(),
                        showings.entrySet().stream()
                                .map(entry ->
                                        side(draft.content().slug(), lesson, block, entry.getKey(), entry.getValue()))
                                .toList()))
                .toList();
    }

    private static Side side(Slug course, Lesson lesson, Block block, Language language, Shown.Showing showing) {
        ShownBlock shown = lesson.block(block.id(), language).orElseThrow();
        return new Side(
                language.code(),
                shown.translation().name(),
                shown.missing() ? Optional.empty() : Optional.of(showing.of(shown.block())),
                ReviewPaths.written(course, new OfBlock(lesson.module(), lesson.id(), block.id(), language)));
    }

    private static String next(CheckedCourse draft, Lesson lesson) {
        List<Lesson> all = draft.content().lessons().toList();
        int at = all.indexOf(lesson) + 1;
        return at < all.size()
                ? ReviewPaths.lesson(
                        draft.content().slug(),
                        all.get(at).module(),
                        all.get(at).id())
                : "";
    }
}
