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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.Finding;
import org.setu.courses.drafting.PoolWritten;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.drafting.WritePool;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.PoolDesk.Opened;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** The questions of a module: looking them over, rewriting one, removing one. */
@Path("/authoring/{course}/questions/{module}")
@MadeOnce
public class PoolPages {
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final PoolDesk pool;
    private final WritePool writePool;

    @Inject
    public PoolPages(Pages pages, AuthorDesk desk, PoolDesk pool, WritePool writePool) {
        this.pages = pages;
        this.desk = desk;
        this.pool = pool;
        this.writePool = writePool;
    }

    /** @param counts how many graded questions each objective has */
    public record PoolView(
            CourseBar bar,
            String moduleTitle,
            String path,
            String filePath,
            List<QuestionLine> questions,
            Map<String, Long> counts,
            String saved) {}

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
        List<QuestionShown> questions = pool.questions(draft, moduleId);
        Map<String, List<FindingView>> findings =
                desk.findings(draft).stream().collect(Collectors.groupingBy(FindingView::place));
        return pages.page(
                "courses/pool",
                new PoolView(
                        desk.bar(draft),
                        module.title().in(pages.language()),
                        path,
                        "/authoring/" + course + "/files/" + module.questionsFile(),
                        questions.stream()
                                .map(question -> new QuestionLine(
                                        question,
                                        path + "/" + question.id(),
                                        findings.getOrDefault(path + "/" + question.id(), List.of())))
                                .toList(),
                        questions.stream()
                                .filter(question ->
                                        "graded".equals(question.settings().get("use")))
                                .map(question -> question.settings().getOrDefault("objective", ""))
                                .collect(Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting())),
                        saved == null ? "" : PoolDesk.key(path + "/" + saved)));
    }

    @GET
    @Path("/{question}")
    @Operation(hidden = true)
    public Response open(
            @PathParam("course") Slug course, @PathParam("module") Slug module, @PathParam("question") Slug question) {
        Opened opened = pool.open(course, module, question);
        return pages.page("courses/text", pool.form(opened, opened.text(), List.of(), List.of(), Optional.empty()));
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
        Opened opened = pool.open(course, module, question);
        var typed = new Typed(fields);
        var text = new QuestionText(typed.exactly("text"));
        if (typed.text("do").equals("preview")) {
            return pages.page("courses/text", pool.previewed(opened, text, typed.text("basedOn")));
        }
        QuestionText stamped = typed.isTicked("translated") ? pool.stamped(opened, text) : text;
        PoolWritten written =
                writePool.write(course, opened.file(), question.value(), stamped, typed.text("basedOn"), author);
        return answer(opened, text, written);
    }

    /** What the question looks like while it is typed. */
    @POST
    @Path("/{question}/preview")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response preview(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("question") Slug question,
            MultivaluedMap<String, String> fields) {
        Opened opened = pool.open(course, module, question);
        var form = pool.previewed(opened, new QuestionText(new Typed(fields).exactly("text")), "");
        return Response.ok(pages.render("courses/questionPreview", form), "text/html;charset=UTF-8")
                .build();
    }

    @GET
    @Path("/{question}/removal")
    @Operation(hidden = true)
    public Response askToRemove(
            @PathParam("course") Slug course, @PathParam("module") Slug module, @PathParam("question") Slug question) {
        Opened opened = pool.open(course, module, question);
        return pages.page(
                "courses/questionRemoval", pool.form(opened, opened.text(), List.of(), List.of(), Optional.empty()));
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
        Opened opened = pool.open(course, module, question);
        PoolWritten written =
                writePool.remove(course, opened.file(), question.value(), new Typed(fields).text("basedOn"), author);
        if (written instanceof PoolWritten.Overtaken) {
            Opened now = pool.open(course, module, question);
            var error = new FieldError("", "courses.desk.error.changedMeanwhile");
            return pages.page(
                    OVERTAKEN,
                    "courses/questionRemoval",
                    pool.form(now, now.text(), List.of(error), List.of(), Optional.empty()));
        }
        return pages.seeOther("/authoring/" + course + "/questions/" + module, "courses.desk.notice.removed");
    }

    private Response answer(Opened opened, QuestionText text, PoolWritten written) {
        if (written instanceof PoolWritten.Kept) {
            return pages.seeOther(
                    opened.path() + "?saved=" + opened.id() + "#" + opened.id(), "courses.desk.notice.saved");
        } else if (written instanceof PoolWritten.Unfit unfit) {
            List<Finding> findings = unfit.findings();
            return pages.page(
                    MENDABLE,
                    "courses/text",
                    pool.form(
                            opened,
                            text,
                            List.of(new FieldError("text", "courses.desk.error.yaml", findings.size())),
                            findings,
                            Optional.empty()));
        } else {
            String key = written instanceof PoolWritten.Overtaken ? "overtaken" : "gone";
            Optional<String> theirs = written instanceof PoolWritten.Overtaken overtaken
                    ? Optional.of(overtaken.now())
                    : Optional.empty();
            return pages.page(
                    OVERTAKEN,
                    "courses/text",
                    pool.form(
                            opened,
                            text,
                            List.of(new FieldError("text", "courses.desk.error." + key)),
                            List.of(),
                            theirs));
        }
    }
}
