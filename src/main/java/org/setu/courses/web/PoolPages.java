package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.PoolDesk.Shelf;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** The questions of a module: looking them over, rewriting one, removing one. */
@Path("/authoring/{course}/questions/{module}")
@MadeOnce
public class PoolPages extends QuestionPages {
    private final Pages pages;
    private final AuthorDesk desk;
    private final PoolDesk pool;

    @Inject
    public PoolPages(Pages pages, AuthorDesk desk, PoolDesk pool, QuestionDesk questions) {
        super(Shelf.POOL, desk, pool, questions);
        this.pages = pages;
        this.desk = desk;
        this.pool = pool;
    }

    /**
     * A module's pool.
     *
     * @param counts how many graded questions each objective has
     * @param setAside how many questions lie beside it
     * @param saved under what the browser kept what is now saved; blank where nothing is
     */
    public record PoolView(
            CourseBar bar,
            String moduleTitle,
            String path,
            String filePath,
            List<QuestionLine> questions,
            Map<String, Long> counts,
            int setAside,
            String saved) {
        public String savedForm() {
            return PoolDesk.formKey(saved);
        }
    }

    public record QuestionLine(QuestionShown question, String path, List<FindingView> findings) {}

    @GET
    @Operation(hidden = true)
    public Response all(
            @PathParam("course") Slug course,
            @PathParam("module") Slug moduleId,
            @QueryParam("saved") @Nullable String saved) {
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        String path = "/authoring/" + course + "/questions/" + moduleId;
        List<QuestionShown> shown = pool.questions(draft, moduleId);
        Map<String, List<FindingView>> findings =
                desk.findings(draft).stream().collect(Collectors.groupingBy(FindingView::place));
        return pages.page(
                "courses/pool",
                new PoolView(
                        desk.bar(draft),
                        module.title().in(pages.language()),
                        path,
                        "/authoring/" + course + "/files/" + module.questionsFile(),
                        shown.stream()
                                .map(question -> new QuestionLine(
                                        question,
                                        path + "/" + question.id(),
                                        findings.getOrDefault(path + "/" + question.id(), List.of())))
                                .toList(),
                        shown.stream()
                                .filter(question ->
                                        "graded".equals(question.settings().get("use")))
                                .map(question -> question.settings().getOrDefault("objective", ""))
                                .collect(Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting())),
                        pool.setAside(draft, module),
                        saved == null ? "" : PoolDesk.key(path + "/" + saved)));
    }
}
