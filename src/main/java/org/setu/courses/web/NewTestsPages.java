package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.quizzes.AddQuiz;
import org.setu.courses.drafting.quizzes.QuizWording;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** Giving a course its pre-test and post-test, which measure together what it changes. Where it has them already, they open. */
@Path("/authoring/{course}/new-tests")
@MadeOnce
public class NewTestsPages {
    private static final String FORM = "courses/quiz";

    private final Pages pages;
    private final AuthorDesk desk;
    private final BlueprintDesk quizzes;
    private final AddQuiz addQuiz;

    @Inject
    public NewTestsPages(Pages pages, AuthorDesk desk, BlueprintDesk quizzes, AddQuiz addQuiz) {
        this.pages = pages;
        this.desk = desk;
        this.quizzes = quizzes;
        this.addQuiz = addQuiz;
    }

    @GET
    @Operation(hidden = true)
    public Response open(@PathParam("course") Slug course) {
        CheckedCourse draft = desk.draft(course);
        return draft.content()
                .preTest()
                .map(quiz -> pages.seeOther(BlueprintDesk.path(course, quiz.id())))
                .orElseGet(() -> pages.page(
                        FORM, quizzes.freshTests(draft, BlueprintFields.suggestedTests(draft.content()), List.of())));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response add(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        QuizWording wording = BlueprintFields.wordingOfTests(draft.content(), fields);
        OutlineWritten written = addQuiz.asTests(course, wording, author);
        if (written instanceof OutlineWritten.Kept kept) {
            return pages.seeOther(BlueprintDesk.path(course, kept.id()), "courses.desk.notice.added");
        }
        return pages.page(
                OutlineFaults.status(written), FORM, quizzes.freshTests(draft, fields, OutlineFaults.errors(written)));
    }
}
