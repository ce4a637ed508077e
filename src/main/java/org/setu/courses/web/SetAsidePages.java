package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.drafting.PoolWritten;
import org.setu.courses.drafting.SetAside;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.PoolDesk.Opened;
import org.setu.courses.web.PoolDesk.Shelf;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;
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
    private final SetAside setAside;

    @Inject
    public SetAsidePages(Pages pages, AuthorDesk desk, PoolDesk pool, QuestionDesk questions, SetAside setAside) {
        super(Shelf.SET_ASIDE, desk, pool, questions);
        this.pages = pages;
        this.desk = desk;
        this.pool = pool;
        this.questions = questions;
        this.setAside = setAside;
    }

    /** @param saved under what the browser kept what is now saved; blank where nothing is */
    public record SetAsideView(
            CourseBar bar, String moduleTitle, String poolPath, String path, PageOf<QuestionShown> page, String saved) {
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
                        pool.setAside(draft, module, PageNumber.of(String.valueOf(number))),
                        saved == null ? "" : PoolDesk.key(path + "/" + saved)));
    }

    /** Takes the question into the pool, where quizzes can draw it; or says what it still lacks. */
    @POST
    @Path("/{question}/pool")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response take(
            @PathParam("course") Slug course, @PathParam("module") Slug module, @PathParam("question") Slug question) {
        AccountId author = desk.authorOf(course);
        Opened opened = opened(course, module, question);
        PoolWritten taken = setAside.take(course, opened.module(), opened.id(), author);
        return taken instanceof PoolWritten.Kept
                ? pages.seeOther(
                        Shelf.POOL.path(course, module) + "?saved=" + question + "#" + question,
                        "courses.desk.notice.taken")
                : questions.lacks(opened, taken);
    }
}
