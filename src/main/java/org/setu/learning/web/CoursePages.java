package org.setu.learning.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CourseContent;
import org.setu.courses.LessonReferences;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Withdrawals;
import org.setu.learning.CoursePart;
import org.setu.learning.EnrolLearner;
import org.setu.learning.Enrolment;
import org.setu.learning.EnrolmentOutcome;
import org.setu.learning.LearnerProgress;
import org.setu.learning.MoveToRevision;
import org.setu.learning.Progress;
import org.setu.learning.Refusal;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** A course before and while somebody takes it: what it is, what it asks, and the way in. */
@Path("/courses/{course}")
@MadeOnce
public class CoursePages {
    private final Pages pages;
    private final LearnerDesk desk;
    private final EnrolLearner enrolLearner;
    private final Applicants applicants;
    private final LearnerProgress learnerProgress;
    private final MoveToRevision moveToRevision;
    private final CourseShelf shelf;
    private final Withdrawals withdrawals;
    private final Instance<CoursePart> courseParts;

    @Inject
    public CoursePages(
            Pages pages,
            LearnerDesk desk,
            EnrolLearner enrolLearner,
            Applicants applicants,
            LearnerProgress learnerProgress,
            MoveToRevision moveToRevision,
            CourseShelf shelf,
            Withdrawals withdrawals,
            Instance<CoursePart> courseParts) {
        this.pages = pages;
        this.desk = desk;
        this.enrolLearner = enrolLearner;
        this.applicants = applicants;
        this.learnerProgress = learnerProgress;
        this.moveToRevision = moveToRevision;
        this.shelf = shelf;
        this.withdrawals = withdrawals;
        this.courseParts = courseParts;
    }

    /**
     * A course's own page.
     *
     * @param validMonths how long the certificate is valid; empty where it never expires
     * @param withdrawn why the course is offered no more; empty where it is
     * @param refusal why this person cannot enrol; empty where they can or are not signed in
     * @param next where "continue" leads
     * @param offer the test that may be begun now
     * @param parts what other modules have to say to an enrolled learner; safe HTML
     * @param newer what a waiting major revision says it changed
     */
    public record CourseView(
            String slug,
            String title,
            String summary,
            List<String> areas,
            List<String> audiences,
            String languages,
            String licence,
            String certificateTitle,
            String certificateStatement,
            Optional<Integer> validMonths,
            long bytes,
            Outline outline,
            List<LessonReferences.Numbered> references,
            Optional<WithdrawnView> withdrawn,
            Optional<Refusal> refusal,
            boolean enrolled,
            boolean completed,
            int percent,
            Optional<LessonView.Step> next,
            Optional<TestLine> preTest,
            Optional<TestLine> postTest,
            Optional<TestLine> offer,
            List<String> parts,
            Optional<String> newer) {}

    public record WithdrawnView(Instant at, String reason) {}

    @GET
    @Operation(hidden = true)
    @Transactional
    public Response show(@PathParam("course") Slug slug) {
        PublishedCourse current = desk.current(slug);
        Optional<AccountId> viewer = pages.viewer().account();
        Optional<Enrolment> enrolment = viewer.flatMap(account -> desk.find(account, slug));
        PublishedCourse course = enrolment.map(desk::pinned).orElse(current);
        return pages.page("learning/course", view(course, viewer, enrolment));
    }

    @POST
    @Path("/enrolment")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response enrol(@PathParam("course") Slug slug) {
        PublishedCourse course = desk.current(slug);
        EnrolmentOutcome outcome = enrolLearner.enrol(applicants.applicant(pages.account()), course);
        return outcome instanceof EnrolmentOutcome.Enrolled
                ? pages.seeOther("/courses/" + slug, "learning.notice.enrolled")
                : pages.seeOther("/courses/" + slug);
    }

    /** The learner takes the newer revision. */
    @POST
    @Path("/revision")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response takeNewer(@PathParam("course") Slug slug) {
        AccountId learner = pages.account();
        moveToRevision.accept(learner, desk.enrolment(learner, slug).id());
        return pages.seeOther("/courses/" + slug, "learning.notice.moved");
    }

    private CourseView view(PublishedCourse course, Optional<AccountId> viewer, Optional<Enrolment> enrolment) {
        CourseContent content = course.content();
        var language = pages.language();
        CourseDigest digest = shelf.digest(course, language);
        Optional<Progress> progress = enrolment.map(learnerProgress::of);
        return new CourseView(
                course.slug().value(),
                content.title().in(language),
                content.card().summary().in(language),
                content.card().priorityAreas().stream()
                        .flatMap(key -> content.shared().priorityArea(key).stream())
                        .map(area -> area.title().in(language))
                        .toList(),
                content.card().audiences().stream().sorted().toList(),
                digest.languages(),
                content.card().licence(),
                content.card().certificate().title().in(language),
                content.card().certificate().statement().in(language),
                content.card().certificate().validMonths(),
                digest.bytes(),
                Outline.of(content, digest, progress, language),
                digest.references(),
                withdrawals
                        .of(course.slug())
                        .map(known ->
                                new WithdrawnView(known.at(), known.reason().in(language))),
                enrolment.isPresent()
                        ? Optional.empty()
                        : viewer.flatMap(account -> enrolLearner.objection(applicants.applicant(account), course)),
                enrolment.isPresent(),
                enrolment.filter(Enrolment::isCompleted).isPresent(),
                progress.map(Progress::percent).orElse(0),
                progress.flatMap(known -> NextStep.of(content, known, language)),
                TestLine.before(content, progress, language),
                TestLine.after(content, progress, language),
                progress.flatMap(known -> TestLine.offered(content, known, language)),
                enrolment
                        .map(found -> parts(found, course, progress.orElseThrow()))
                        .orElse(List.of()),
                enrolment.flatMap(moveToRevision::waiting).map(PublishedCourse::note));
    }

    private List<String> parts(Enrolment enrolment, PublishedCourse course, Progress progress) {
        return courseParts.stream()
                .map(part -> new String(part.html(enrolment, course, progress), StandardCharsets.UTF_8))
                .filter(html -> !html.isEmpty())
                .toList();
    }
}
