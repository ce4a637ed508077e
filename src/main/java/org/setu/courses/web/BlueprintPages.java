package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.QuizPlan;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.quizzes.RemoveQuiz;
import org.setu.courses.drafting.quizzes.WriteQuiz;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** A quiz of the course: what it draws from the pool and what passes it; and taking it out. */
@Path("/authoring/{course}/quizzes/{quiz}")
@MadeOnce
public class BlueprintPages {
    private static final String FORM = "courses/quiz";
    private static final String REMOVAL = "courses/outlineRemoval";
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final BlueprintDesk quizzes;
    private final WriteQuiz writeQuiz;
    private final RemoveQuiz removeQuiz;

    @Inject
    public BlueprintPages(
            Pages pages, AuthorDesk desk, BlueprintDesk quizzes, WriteQuiz writeQuiz, RemoveQuiz removeQuiz) {
        this.pages = pages;
        this.desk = desk;
        this.quizzes = quizzes;
        this.writeQuiz = writeQuiz;
        this.removeQuiz = removeQuiz;
    }

    @GET
    @Operation(hidden = true)
    public Response open(@PathParam("course") Slug course, @PathParam("quiz") Slug quiz) {
        CheckedCourse draft = desk.draft(course);
        return pages.page(FORM, quizzes.of(draft, quiz(draft, quiz)));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response write(
            @PathParam("course") Slug course, @PathParam("quiz") Slug quizId, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        QuizPlan quiz = quiz(draft, quizId);
        var wording = BlueprintFields.wording(draft.content(), quiz, fields);
        OutlineWritten written = writeQuiz.write(course, quizId, wording, author);
        if (written instanceof OutlineWritten.Kept) {
            return pages.seeOther(BlueprintDesk.path(course, quizId), "courses.desk.notice.saved");
        } else if (written instanceof OutlineWritten.Overtaken) {
            return overtaken(desk.draft(course), quizId, fields);
        } else {
            var form = quizzes.of(draft, quiz, fields, OutlineFaults.errors(written), Optional.empty());
            return pages.page(OutlineFaults.status(written), FORM, form);
        }
    }

    /** Both at once: the author's own stays in the form, based now on the colleague's. */
    private Response overtaken(CheckedCourse now, Slug quizId, MultivaluedMap<String, String> fields) {
        QuizPlan quiz = quiz(now, quizId);
        var again = new MultivaluedHashMap<String, String>();
        again.putAll(fields);
        again.putSingle("basedOn", BlueprintFields.standing(now, quiz));
        return pages.page(
                OVERTAKEN,
                FORM,
                quizzes.of(
                        now,
                        quiz,
                        again,
                        List.of(new FieldError("", "courses.desk.error.overtaken")),
                        Optional.of(quizzes.theirs(now.content(), quiz))));
    }

    @GET
    @Path("/removal")
    @Operation(hidden = true)
    public Response askToRemove(@PathParam("course") Slug course, @PathParam("quiz") Slug quiz) {
        CheckedCourse draft = desk.draft(course);
        return pages.page(REMOVAL, removal(draft, quiz(draft, quiz), List.of()));
    }

    @POST
    @Path("/removal")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response remove(
            @PathParam("course") Slug course, @PathParam("quiz") Slug quizId, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        QuizPlan quiz = quiz(desk.draft(course), quizId);
        OutlineWritten written = removeQuiz.remove(course, quiz.id(), new Typed(fields).text("basedOn"), author);
        if (written instanceof OutlineWritten.Kept) {
            return pages.seeOther("/authoring/" + course + "#tests", "courses.desk.notice.removed");
        }
        CheckedCourse now = desk.draft(course);
        List<FieldError> errors = written instanceof OutlineWritten.Overtaken
                ? List.of(new FieldError("", "courses.desk.error.changedMeanwhile"))
                : OutlineFaults.errors(written);
        return pages.page(OutlineFaults.status(written), REMOVAL, removal(now, quiz(now, quizId), errors));
    }

    private OutlineRemoval removal(CheckedCourse draft, QuizPlan quiz, List<FieldError> errors) {
        String path = BlueprintDesk.path(draft.content().slug(), quiz.id());
        var obstacle = RemoveQuiz.obstacle(draft.content(), quiz);
        return new OutlineRemoval(
                desk.bar(draft),
                name(draft.content(), quiz),
                path + "/removal",
                path,
                BlueprintFields.standing(draft, quiz),
                goingWith(draft.content(), quiz),
                obstacle.isEmpty(),
                obstacle.map(fault -> OutlineFaults.errors(List.of(fault))).orElse(errors));
    }

    private String name(CourseContent course, QuizPlan quiz) {
        return course.testsWith(quiz.id()).isPresent()
                ? pages.text("courses.desk.tests.title")
                : quiz.title().in(pages.language());
    }

    private List<String> goingWith(CourseContent course, QuizPlan quiz) {
        if (course.testsWith(quiz.id()).isEmpty()) {
            return List.of(pages.text("courses.desk.quiz.removal"), pages.text("courses.desk.quiz.removal.questions"));
        }
        return List.of(
                pages.text(
                        "courses.desk.tests.removal",
                        course.preTest().orElseThrow().title().in(pages.language()),
                        course.postTest().orElseThrow().title().in(pages.language())),
                pages.text("courses.desk.tests.removal.gain"),
                pages.text("courses.desk.tests.removal.questions"));
    }

    private static QuizPlan quiz(CheckedCourse draft, Slug quiz) {
        return draft.content().quiz(quiz).orElseThrow(NotFound::new);
    }
}
