package org.setu.learning.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CourseContent;
import org.setu.courses.Lesson;
import org.setu.courses.PublishedCourse;
import org.setu.identity.Invitations;
import org.setu.learning.Bookmark;
import org.setu.learning.CourseDays;
import org.setu.learning.Enrolment;
import org.setu.learning.Enrolments;
import org.setu.learning.Errands;
import org.setu.learning.Errands.Errand;
import org.setu.learning.LearnerProgress;
import org.setu.learning.Notebook;
import org.setu.learning.Progress;
import org.setu.learning.web.LessonView.Step;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** "My learning": what to continue, what is open, what is done. */
@Path("/learning")
@MadeOnce
public class HomePages {
    private static final int MOST_BOOKMARKS = 8;

    private final Pages pages;
    private final Enrolments enrolments;
    private final LearnerProgress learnerProgress;
    private final Notebook notebook;
    private final Applicants applicants;
    private final Invitations invitations;
    private final Instance<CourseDays> courseDays;
    private final Instance<Errands> errands;

    @Inject
    public HomePages(
            Pages pages,
            Enrolments enrolments,
            LearnerProgress learnerProgress,
            Notebook notebook,
            Applicants applicants,
            Invitations invitations,
            Instance<CourseDays> courseDays,
            Instance<Errands> errands) {
        this.pages = pages;
        this.enrolments = enrolments;
        this.learnerProgress = learnerProgress;
        this.notebook = notebook;
        this.applicants = applicants;
        this.invitations = invitations;
        this.courseDays = courseDays;
        this.errands = errands;
    }

    /**
     * @param invitations how many wait for an answer
     * @param first the course to go on with; empty where nothing is open
     */
    public record HomeView(
            String name,
            int invitations,
            List<Errand> errands,
            Optional<CourseLine> first,
            List<CourseLine> others,
            List<CourseLine> completed,
            List<Step> bookmarks) {}

    /**
     * @param offer the test that may be begun now
     * @param due the last day to enrol and take part; empty where there is none
     * @param asked the day by which the learner was told to complete it; empty where nobody told them
     */
    public record CourseLine(
            String title,
            String path,
            int percent,
            Optional<Step> next,
            Optional<TestLine> offer,
            Optional<LocalDate> due,
            Optional<LocalDate> asked,
            Optional<Instant> completedAt) {}

    @GET
    @Operation(hidden = true)
    @Transactional
    public Response home() {
        AccountId learner = pages.account();
        List<Enrolment> mine = enrolments.of(learner);
        Map<EnrolmentId, Progress> progress = learnerProgress.of(mine);
        Map<Slug, LocalDate> days = days(learner);
        List<CourseLine> open = mine.stream()
                .filter(enrolment -> !enrolment.isCompleted())
                .map(enrolment -> line(enrolment, progress, days))
                .toList();
        return pages.page(
                "learning/home",
                new HomeView(
                        applicants.name(learner).in(pages.language()),
                        invitations.received(learner).size(),
                        errands.stream()
                                .flatMap(module -> module.of(learner).stream())
                                .toList(),
                        open.stream().findFirst(),
                        open.stream().skip(1).toList(),
                        mine.stream()
                                .filter(Enrolment::isCompleted)
                                .map(enrolment -> line(enrolment, progress, days))
                                .toList(),
                        bookmarks(learner, mine)));
    }

    private Map<Slug, LocalDate> days(AccountId learner) {
        var days = new HashMap<Slug, LocalDate>();
        courseDays.forEach(module -> module.of(learner)
                .forEach((course, day) -> days.merge(course, day, (one, other) -> one.isBefore(other) ? one : other)));
        return days;
    }

    private CourseLine line(Enrolment enrolment, Map<EnrolmentId, Progress> all, Map<Slug, LocalDate> days) {
        CourseContent content = learnerProgress.course(enrolment).content();
        Progress progress = Objects.requireNonNull(all.get(enrolment.id()));
        return new CourseLine(
                content.title().in(pages.language()),
                "/courses/" + enrolment.course(),
                progress.percent(),
                NextStep.of(content, progress, pages.language()),
                TestLine.offered(content, progress, pages.language()),
                content.card().enrolment().until(),
                Optional.ofNullable(days.get(enrolment.course())),
                enrolment.completedAt());
    }

    private List<Step> bookmarks(AccountId learner, List<Enrolment> mine) {
        return notebook.bookmarks(learner).stream()
                .limit(MOST_BOOKMARKS)
                .flatMap(mark -> mine.stream()
                        .filter(enrolment -> enrolment.course().equals(mark.course()))
                        .map(learnerProgress::course)
                        .flatMap(course -> step(mark, course).stream()))
                .toList();
    }

    private Optional<Step> step(Bookmark mark, PublishedCourse course) {
        String[] address = mark.lesson().split("/", 2);
        Optional<Lesson> lesson = course.content().lesson(new Slug(address[0]), new Slug(address[1]));
        return lesson.map(found ->
                new Step(found.title(pages.language()), Outline.path(course.content(), found) + "#" + mark.block()));
    }
}
