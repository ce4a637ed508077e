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
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.PoolWritten;
import org.setu.courses.drafting.QuestionIds;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.drafting.WritePool;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.PoolDesk.Shelf;
import org.setu.courses.web.QuestionForm.Kind;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** A new question: first its kind, then a form for it. It is added to its module's pool if the linter finds no error in it. */
@Path("/authoring/{course}/questions/{module}/new")
@MadeOnce
public class NewQuestionPages {
    private static final int MENDABLE = 422;

    private final Pages pages;
    private final AuthorDesk desk;
    private final PoolDesk pool;
    private final WritePool writePool;

    @Inject
    public NewQuestionPages(Pages pages, AuthorDesk desk, PoolDesk pool, WritePool writePool) {
        this.pages = pages;
        this.desk = desk;
        this.pool = pool;
        this.writePool = writePool;
    }

    /**
     * The page of a new question.
     *
     * @param form empty while the kind is still to be chosen
     */
    public record NewQuestionView(
            CourseBar bar,
            String moduleTitle,
            String poolPath,
            List<String> kinds,
            Optional<QuestionForm> form,
            Map<String, String> objectives,
            Map<String, String> facts,
            List<FieldError> errors,
            List<FindingView> findings,
            Optional<QuestionShown> preview,
            boolean isUnsaved) {}

    @GET
    @Operation(hidden = true)
    public Response open(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @QueryParam("kind") @Nullable String kind) {
        CheckedCourse draft = desk.draft(course);
        Optional<QuestionForm> form = Optional.ofNullable(kind)
                .flatMap(Kind::called)
                .map(found -> QuestionForm.begun(
                        found, unusedId(draft, module), draft.content().languages()));
        return pages.page("courses/newQuestion", view(draft, module, form, Told.nothing()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response add(
            @PathParam("course") Slug course,
            @PathParam("module") Slug moduleId,
            @QueryParam("kind") @Nullable String kind,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        var typed = new Typed(fields);
        String wish = typed.text("do");
        var errors = new FieldErrors();
        QuestionForm form = QuestionChanges.withFact(
                QuestionChanges.of(sent(draft, moduleId, kind, fields), wish),
                draft.content().shared(),
                errors);
        Optional<QuestionText> whole = form.written("", QuestionIds.none());
        errors.refuseIf(whole.isEmpty(), "", "courses.desk.activity.notFromForm");
        QuestionText text = whole.orElseGet(() -> new QuestionText(""));
        Optional<YamlNode> node = text.read(module.questionsFile(), new Findings());
        if (!wish.isEmpty()) {
            Optional<QuestionShown> shown = node.filter(found -> wish.equals("preview"))
                    .map(found -> QuestionShown.of(found, draft.content().languages()));
            return pages.page(
                    "courses/newQuestion",
                    view(draft, moduleId, Optional.of(form), new Told(errors.all(), List.of(), shown, true)));
        } else if (!errors.isEmpty()) {
            return mendable(draft, moduleId, form, errors.all(), List.of());
        } else if (!QuestionFaults.of(form).isEmpty()) {
            return mendable(draft, moduleId, form, QuestionDesk.unfinished(form), List.of());
        }
        QuestionText stamped = node.map(
                        found -> text.stamped(found, draft.content().languages()))
                .orElse(text);
        PoolWritten written = writePool.add(course, module.questionsFile(), stamped, author);
        if (written instanceof PoolWritten.Unfit unfit) {
            return mendable(draft, moduleId, form, QuestionDesk.unfinished(form), unfit.findings());
        }
        return pages.seeOther(
                Shelf.POOL.path(course, moduleId) + "?saved=new&page=" + PoolDesk.lastPage(draft, module) + "#"
                        + form.id(),
                "courses.desk.notice.added");
    }

    private QuestionForm sent(
            CheckedCourse draft, Slug module, @Nullable String kind, MultivaluedMap<String, String> fields) {
        String typedId = new Typed(fields).text("id");
        return new QuestionForm(
                Optional.ofNullable(kind).flatMap(Kind::called).orElse(Kind.SINGLE_CHOICE),
                typedId.isEmpty() ? unusedId(draft, module) : typedId,
                draft.content().languages(),
                fields);
    }

    private Response mendable(
            CheckedCourse draft, Slug module, QuestionForm form, List<FieldError> errors, List<Finding> findings) {
        var told = new Told(errors, findings, Optional.empty(), true);
        return pages.page(MENDABLE, "courses/newQuestion", view(draft, module, Optional.of(form), told));
    }

    /** What to tell of what was sent. */
    private record Told(
            List<FieldError> errors, List<Finding> findings, Optional<QuestionShown> preview, boolean isUnsaved) {
        static Told nothing() {
            return new Told(List.of(), List.of(), Optional.empty(), false);
        }
    }

    private NewQuestionView view(CheckedCourse draft, Slug moduleId, Optional<QuestionForm> form, Told told) {
        CourseModule module = desk.module(draft, moduleId);
        return new NewQuestionView(
                desk.bar(draft),
                module.title().in(pages.language()),
                "/authoring/" + draft.content().slug() + "/questions/" + moduleId,
                Kind.words(),
                form,
                desk.objectives(module),
                desk.facts(draft),
                told.errors(),
                told.findings().stream()
                        .map(finding -> FindingView.withoutPlace(finding, pages.language()))
                        .distinct()
                        .toList(),
                told.preview(),
                told.isUnsaved());
    }

    /** The first of {@code a1-q01}, {@code a1-q02}, ... that no question of the course has. */
    private String unusedId(CheckedCourse draft, Slug module) {
        Set<String> used = draft.content().modules().stream()
                .flatMap(one -> pool.questions(draft, one.id()).stream())
                .map(QuestionShown::id)
                .collect(Collectors.toSet());
        for (int number = used.isEmpty() ? 1 : pool.questions(draft, module).size() + 1; ; number++) {
            String id = "%s-q%02d".formatted(module, number);
            if (!used.contains(id)) {
                return id;
            }
        }
    }
}
