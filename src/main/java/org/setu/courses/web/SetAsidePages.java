package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.YamlNode;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.PoolDesk.Shelf;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.PageNumber;
import org.setu.web.Pages;

/** Questions beside a module's pool: looking them over, completing one, taking it into the pool, removing it. */
@Path("/authoring/{course}/questions/{module}/set-aside")
@MadeOnce
public class SetAsidePages extends QuestionPages {
    private final Pages pages;
    private final AuthorDesk desk;
    private final PoolDesk pool;
    private final QuestionDesk questions;

    @Inject
    public SetAsidePages(Pages pages, AuthorDesk desk, PoolDesk pool, QuestionDesk questions) {
        super(Shelf.SET_ASIDE, desk, pool, questions);
        this.pages = pages;
        this.desk = desk;
        this.pool = pool;
        this.questions = questions;
    }

    /**
     * One question.
     *
     * @param hasForm whether there is a form for all it says; only that can tell what it lacks
     * @param lacking what its form would ask for, each once
     */
    public record Line(QuestionShown question, boolean hasForm, List<FieldError> lacking) {
        static Line of(YamlNode question, List<Language> languages) {
            Optional<QuestionForm> form = QuestionForm.of(question, languages);
            return new Line(
                    QuestionShown.of(question, languages),
                    form.isPresent(),
                    form.stream()
                            .flatMap(filled -> QuestionFaults.of(filled).stream())
                            .map(fault -> new FieldError("", fault.key(), fault.arguments()))
                            .distinct()
                            .toList());
        }
    }

    /** @param saved under what the browser kept what is now saved; blank where nothing is */
    public record SetAsideView(
            CourseBar bar, String moduleTitle, String poolPath, String path, PageOf<Line> page, String saved) {
        public String savedForm() {
            return PoolDesk.formKey(saved);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response all(
            @PathParam("course") Slug course,
            @PathParam("module") Slug moduleId,
            @QueryParam("page") @Nullable String number,
            @QueryParam("saved") @Nullable String saved) {
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        String path = Shelf.SET_ASIDE.path(course, moduleId);
        return pages.page(
                "courses/setAside",
                new SetAsideView(
                        desk.bar(draft),
                        module.title().in(pages.language()),
                        Shelf.POOL.path(course, moduleId),
                        path,
                        lines(draft, pool.setAside(draft, module, PageNumber.of(String.valueOf(number)))),
                        saved == null ? "" : PoolDesk.key(path + "/" + saved)));
    }

    private static PageOf<Line> lines(CheckedCourse draft, PageOf<YamlNode> found) {
        List<Language> languages = draft.content().languages();
        return new PageOf<>(
                found.rows().stream()
                        .map(question -> Line.of(question, languages))
                        .toList(),
                found.number(),
                found.size(),
                found.total());
    }

    /** Takes the question into the pool, where quizzes can draw it; or says what it still lacks. */
    @POST
    @Path("/{question}/pool")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response take(
            @PathParam("course") Slug course, @PathParam("module") Slug module, @PathParam("question") Slug question) {
        AccountId author = desk.authorOf(course);
        return questions.takeFromTheList(opened(course, module, question), author);
    }
}
