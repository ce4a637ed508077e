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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.PoolDesk.Shelf;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** The questions of a module: looking them over, rewriting one, removing one. */
@Path("/authoring/{course}/questions/{module}")
@MadeOnce
public class PoolPages {
    private final Pages pages;
    private final AuthorDesk desk;
    private final PoolDesk pool;
    private final QuestionDesk questions;

    @Inject
    public PoolPages(Pages pages, AuthorDesk desk, PoolDesk pool, QuestionDesk questions) {
        this.pages = pages;
        this.desk = desk;
        this.pool = pool;
        this.questions = questions;
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

    @GET
    @Path("/{question}")
    @Operation(hidden = true)
    public Response open(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("question") Slug question,
            @QueryParam("as") @Nullable String as) {
        return questions.open(pool.open(Shelf.POOL, course, module, question), "text".equals(as));
    }

    @POST
    @Path("/{question}")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response write(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("question") Slug question,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        return questions.write(pool.open(Shelf.POOL, course, module, question), fields, author);
    }

    @POST
    @Path("/{question}/preview")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response preview(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("question") Slug question,
            MultivaluedMap<String, String> fields) {
        return questions.preview(pool.open(Shelf.POOL, course, module, question), fields);
    }

    @GET
    @Path("/{question}/removal")
    @Operation(hidden = true)
    public Response askToRemove(
            @PathParam("course") Slug course, @PathParam("module") Slug module, @PathParam("question") Slug question) {
        return questions.askToRemove(pool.open(Shelf.POOL, course, module, question));
    }

    @POST
    @Path("/{question}/removal")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response remove(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("question") Slug question,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        return questions.remove(pool.open(Shelf.POOL, course, module, question), fields, author);
    }
}
