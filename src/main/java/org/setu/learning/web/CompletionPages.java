package org.setu.learning.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseContent.EvaluationItem;
import org.setu.courses.PublishedCourse;
import org.setu.learning.Completion;
import org.setu.learning.Enrolment;
import org.setu.learning.EvaluateCourse;
import org.setu.learning.LearnerProgress;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** "Why am I not complete?", answered by the very evaluation that grants the certificate, and the course evaluation form. */
@Path("/courses/{course}")
@MadeOnce
public class CompletionPages {
    private final Pages pages;
    private final LearnerDesk desk;
    private final LearnerProgress learnerProgress;
    private final EvaluateCourse evaluateCourse;

    @Inject
    public CompletionPages(
            Pages pages, LearnerDesk desk, LearnerProgress learnerProgress, EvaluateCourse evaluateCourse) {
        this.pages = pages;
        this.desk = desk;
        this.learnerProgress = learnerProgress;
        this.evaluateCourse = evaluateCourse;
    }

    public record CompletionView(
            String courseTitle,
            String coursePath,
            int percent,
            Optional<Instant> completedAt,
            List<ReasonView> certificate,
            List<ReasonView> participation) {}

    /** One rule in plain words. {@code path} leads to what is missing; blank where it is met. */
    public record ReasonView(String text, boolean met, String path, boolean first) {}

    public record EvaluationView(
            String courseTitle,
            String coursePath,
            List<EvaluationItem> items,
            Map<String, String> answers,
            List<FieldError> errors,
            boolean done) {}

    @GET
    @Path("/completion")
    @Operation(hidden = true)
    public Response completion(@PathParam("course") Slug slug) {
        Enrolment enrolment = desk.enrolment(pages.account(), slug);
        CourseContent content = desk.pinned(enrolment).content();
        var progress = learnerProgress.of(enrolment);
        Completion completion = Completion.evaluate(content, progress);
        return pages.page(
                "learning/completion",
                new CompletionView(
                        content.title().in(pages.language()),
                        "/courses/" + slug,
                        progress.percent(),
                        enrolment.completedAt(),
                        reasons(completion.certificate(), content),
                        reasons(completion.participation(), content)));
    }

    @GET
    @Path("/evaluation")
    @Operation(hidden = true)
    public Response form(@PathParam("course") Slug slug) {
        return form(200, slug, Map.of(), List.of());
    }

    @POST
    @Path("/evaluation")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response evaluate(@PathParam("course") Slug slug, MultivaluedMap<String, String> fields) {
        Enrolment enrolment = desk.enrolment(pages.account(), slug);
        PublishedCourse course = desk.pinned(enrolment);
        var answers = new HashMap<Slug, String>();
        var typed = new HashMap<String, String>();
        var errors = new ArrayList<FieldError>();
        for (EvaluationItem item : course.content().evaluation()) {
            String answer = new Typed(fields).lines(item.id().value());
            typed.put(item.id().value(), answer);
            answers.put(item.id(), answer);
            if (item.kind() == EvaluationItem.Kind.SCALE && !answer.matches("[1-" + EvaluateCourse.BEST_SCORE + "]")) {
                errors.add(new FieldError(item.id() + "-1", "learning.evaluation.choose"));
            } else if (answer.length() > EvaluateCourse.LONGEST_TEXT) {
                errors.add(new FieldError(
                        item.id().value(),
                        "learning.evaluation.tooLong",
                        EvaluateCourse.LONGEST_TEXT,
                        answer.length()));
            }
        }
        if (!errors.isEmpty()) {
            return form(422, slug, typed, errors);
        }
        evaluateCourse.evaluate(enrolment, course, answers);
        return pages.seeOther("/courses/" + slug + "/completion", "learning.notice.evaluated");
    }

    private Response form(int status, Slug slug, Map<String, String> answers, List<FieldError> errors) {
        Enrolment enrolment = desk.enrolment(pages.account(), slug);
        CourseContent content = desk.pinned(enrolment).content();
        return pages.page(
                status,
                "learning/evaluation",
                new EvaluationView(
                        content.title().in(pages.language()),
                        "/courses/" + slug,
                        content.evaluation(),
                        answers,
                        errors,
                        learnerProgress.of(enrolment).isEvaluated()));
    }

    private List<ReasonView> reasons(List<Completion.Reason> reasons, CourseContent content) {
        var views = new ArrayList<ReasonView>();
        boolean first = true;
        for (Completion.Reason reason : reasons) {
            views.add(
                    new ReasonView(text(reason, content), reason.met(), path(reason, content), first && !reason.met()));
            first = first && reason.met();
        }
        return views;
    }

    private String text(Completion.Reason reason, CourseContent content) {
        String quiz = reason.quiz()
                .flatMap(content::quiz)
                .map(plan -> plan.title().in(pages.language()))
                .orElse("");
        return pages.text(reason.key(), reason.done(), reason.needed(), quiz);
    }

    private static String path(Completion.Reason reason, CourseContent content) {
        String course = "/courses/" + content.slug();
        Completion.Next next = reason.next();
        if (next.lesson().isPresent()) {
            return course + "/" + next.lesson().get()
                    + next.block().map(block -> "#" + block).orElse("");
        } else if (next.quiz().isPresent()) {
            return course + "/quiz/" + next.quiz().get();
        } else {
            return next.evaluation() ? course + "/evaluation" : "";
        }
    }
}
