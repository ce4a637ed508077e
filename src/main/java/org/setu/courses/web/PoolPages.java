package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
    private final BankDesk bank;
    private final QuestionRecords records;

    @Inject
    public PoolPages(
            Pages pages,
            AuthorDesk desk,
            PoolDesk pool,
            BankDesk bank,
            QuestionRecords records,
            QuestionDesk questions) {
        super(Shelf.POOL, desk, pool, questions);
        this.pages = pages;
        this.desk = desk;
        this.pool = pool;
        this.bank = bank;
        this.records = records;
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
            String filePath,
            BankView bank,
            Map<String, Long> counts,
            int setAside,
            String saved) {
        public String savedForm() {
            return PoolDesk.formKey(saved);
        }

        public String path() {
            return bank.path();
        }
    }

    @GET
    @Operation(hidden = true)
    public Response all(
            @PathParam("course") Slug course,
            @PathParam("module") Slug moduleId,
            @QueryParam("saved") @Nullable String saved,
            @Context UriInfo uri) {
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        String path = Shelf.POOL.path(course, moduleId);
        return pages.page(
                "courses/pool",
                new PoolView(
                        desk.bar(draft),
                        module.title().in(pages.language()),
                        "/authoring/" + course + "/files/" + module.questionsFile(),
                        bank.view(draft, List.of(module), path, uri.getQueryParameters()),
                        pool.questions(draft, moduleId).stream()
                                .filter(question -> question.setting("use").equals("graded"))
                                .map(question -> question.setting("objective"))
                                .collect(Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting())),
                        pool.setAside(draft, module),
                        saved == null ? "" : PoolDesk.key(path + "/" + saved)));
    }

    /** Where a question is asked, what became of it there, and who changed it when. */
    @GET
    @Path("/{question}/history")
    @Operation(hidden = true)
    public Response history(
            @PathParam("course") Slug course, @PathParam("module") Slug module, @PathParam("question") Slug question) {
        desk.authorOf(course);
        return pages.page("courses/questionRecord", records.of(opened(course, module, question)));
    }
}
