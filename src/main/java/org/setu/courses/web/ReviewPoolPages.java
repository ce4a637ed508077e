package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** A module's questions as their reviewer reads them, with all that belongs to each, and what was said on it. */
@Path("/authoring/{course}/review/questions/{module}")
@MadeOnce
public class ReviewPoolPages {
    private final Pages pages;
    private final AuthorDesk desk;
    private final PoolDesk pool;

    @Inject
    public ReviewPoolPages(Pages pages, AuthorDesk desk, PoolDesk pool) {
        this.pages = pages;
        this.desk = desk;
        this.pool = pool;
    }

    public record PoolReading(CourseBar bar, String title, List<QuestionReading> questions) {}

    /** @param place the page on which it is written */
    public record QuestionReading(QuestionShown question, String place) {}

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("course") Slug course, @PathParam("module") Slug moduleId) {
        CheckedCourse draft = desk.readable(course);
        CourseModule module = desk.module(draft, moduleId);
        return pages.page(
                "courses/reviewPool",
                new PoolReading(
                        desk.bar(draft),
                        module.title().in(pages.language()),
                        pool.questions(draft, moduleId).stream()
                                .map(question -> new QuestionReading(
                                        question,
                                        "/authoring/" + course + "/questions/" + moduleId + "/" + question.id()))
                                .toList()));
    }
}
