package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.ActivityKind;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseMinutes;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts;
import org.setu.courses.Lesson;
import org.setu.courses.PublishedCourse;
import org.setu.courses.QuizPlan;
import org.setu.courses.ShownBlock;
import org.setu.courses.reviews.ReviewRequests;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.identity.Invitations;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** A trainer's courses, and each course's desk: its outline and how it stands. */
@Path("/authoring")
@MadeOnce
public class AuthoringPages {
    private static final int MOST_ON_THE_DESK = 5;

    private final Pages pages;
    private final AuthorDesk desk;
    private final Drafts drafts;
    private final PlanLines plans;
    private final WithdrawalDesk withdrawals;
    private final Invitations invitations;
    private final ReviewRequests requests;

    @Inject
    public AuthoringPages(
            Pages pages,
            AuthorDesk desk,
            Drafts drafts,
            PlanLines plans,
            WithdrawalDesk withdrawals,
            Invitations invitations,
            ReviewRequests requests) {
        this.pages = pages;
        this.desk = desk;
        this.drafts = drafts;
        this.plans = plans;
        this.withdrawals = withdrawals;
        this.invitations = invitations;
        this.requests = requests;
    }

    /**
     * One course in the list.
     *
     * @param revision empty where nothing is published yet
     * @param offered whether learners can choose it
     * @param awaited whether the viewer was asked for a sign-off
     */
    public record CourseLine(
            String title,
            String path,
            boolean changed,
            Optional<Integer> revision,
            Optional<Instant> at,
            boolean offered,
            boolean awaited) {
        public boolean isWithdrawn() {
            return revision.isPresent() && !offered;
        }
    }

    /** @param invitations how many wait for an answer */
    public record CoursesView(int invitations, List<CourseLine> courses) {}

    /**
     * A course's desk.
     *
     * @param plan what is planned, or was planned in vain
     * @param withdrawn empty while the course is offered
     */
    public record DeskView(
            CourseBar bar,
            Optional<Integer> revision,
            Optional<Instant> publishedAt,
            boolean changed,
            Optional<PlanLine> plan,
            Optional<WithdrawalLine> withdrawn,
            List<ModuleLine> modules,
            List<QuizLine> tests,
            boolean hasFinal,
            boolean hasTests,
            List<FindingView> findings,
            int more) {}

    /** One module of the outline. */
    public record ModuleLine(
            String id,
            String title,
            String path,
            List<LessonLine> lessons,
            String poolPath,
            int questions,
            Optional<QuizLine> quiz,
            boolean first,
            boolean last) {}

    /** @param passMark per cent; 0 where it only measures */
    public record QuizLine(String title, String path, int questions, int passMark) {}

    /**
     * One lesson in the outline.
     *
     * @param id what its line is called, for links that lead there
     * @param open blocks whose translation is missing or stale
     */
    public record LessonLine(
            String id, String title, String path, int minutes, int blocks, int open, boolean first, boolean last) {}

    @GET
    @Operation(hidden = true)
    public Response courses() {
        AccountId reader = desk.reader();
        Set<Slug> own = desk.courses();
        var standing = new Standing(drafts.changedAmong(own), desk.offered(), requests.awaiting(reader));
        List<CourseLine> lines = Stream.concat(
                        own.stream().flatMap(slug -> line(slug, "", standing).stream()),
                        desk.reviewed().stream().flatMap(slug -> line(slug, "/review", standing).stream()))
                .toList();
        return pages.page(
                "courses/authoring",
                new CoursesView(invitations.received(reader).size(), lines));
    }

    @GET
    @Path("/{course}")
    @Operation(hidden = true)
    public Response desk(@PathParam("course") Slug slug) {
        CheckedCourse draft = desk.draft(slug);
        Optional<PublishedCourse> published = desk.published(slug);
        List<FindingView> findings = desk.findings(draft);
        return pages.page(
                "courses/desk",
                new DeskView(
                        desk.bar(draft),
                        published.map(PublishedCourse::number),
                        published.map(PublishedCourse::publishedAt),
                        drafts.isChanged(slug),
                        plans.toTell(draft, published),
                        withdrawals.now(slug),
                        draft.content().modules().stream()
                                .map(module -> module(draft.content(), module))
                                .toList(),
                        tests(draft.content()),
                        draft.content().finalQuiz().isPresent(),
                        draft.content().preTest().isPresent(),
                        findings.stream().limit(MOST_ON_THE_DESK).toList(),
                        Math.max(0, findings.size() - MOST_ON_THE_DESK)));
    }

    /** Which courses stand how: of those that the viewer writes, the changed ones; the offered; and in which they are asked for a sign-off. */
    private record Standing(Set<Slug> changed, Set<Slug> offered, Set<Slug> awaiting) {}

    private Optional<CourseLine> line(Slug slug, String page, Standing standing) {
        Optional<PublishedCourse> published = desk.published(slug);
        return published
                .map(PublishedCourse::content)
                .or(() -> drafts.checked(slug).map(CheckedCourse::content))
                .map(content -> new CourseLine(
                        content.title().in(pages.language()),
                        "/authoring/" + slug + page,
                        standing.changed().contains(slug),
                        published.map(PublishedCourse::number),
                        published.map(PublishedCourse::publishedAt),
                        standing.offered().contains(slug),
                        standing.awaiting().contains(slug)));
    }

    private ModuleLine module(CourseContent content, CourseModule module) {
        var minutes = new CourseMinutes(content, ActivityKind.installed());
        String path = "/authoring/" + content.slug();
        return new ModuleLine(
                module.id().value(),
                module.title().in(pages.language()),
                ModuleDesk.path(content.slug(), module.id()),
                module.lessons().stream()
                        .map(lesson -> lesson(content, module, lesson, minutes))
                        .toList(),
                path + "/questions/" + module.id(),
                Optional.ofNullable(content.questions().get(module.id()))
                        .map(root -> root.list("questions").size())
                        .orElse(0),
                module.quiz().flatMap(content::quiz).map(quiz -> quiz(content, quiz)),
                isFirst(module, content.modules()),
                isLast(module, content.modules()));
    }

    /** Those that belong to no module, in the order in which learners meet them. */
    private List<QuizLine> tests(CourseContent content) {
        return Stream.of(content.preTest(), content.finalQuiz().flatMap(content::quiz), content.postTest())
                .flatMap(Optional::stream)
                .map(quiz -> quiz(content, quiz))
                .toList();
    }

    private QuizLine quiz(CourseContent content, QuizPlan quiz) {
        return new QuizLine(
                quiz.title().in(pages.language()),
                BlueprintDesk.path(content.slug(), quiz.id()),
                quiz.length(),
                quiz.passMark());
    }

    private static <T> boolean isFirst(T one, List<T> all) {
        return all.get(0).equals(one);
    }

    private static <T> boolean isLast(T one, List<T> all) {
        return all.get(all.size() - 1).equals(one);
    }

    private LessonLine lesson(CourseContent content, CourseModule module, Lesson lesson, CourseMinutes minutes) {
        Set<Language> translations = content.languages().stream().skip(1).collect(Collectors.toSet());
        long open = translations.stream()
                .flatMap(language -> lesson.blocks(language).stream())
                .filter(block -> block.missing() || block.stale())
                .map(ShownBlock::id)
                .distinct()
                .count();
        return new LessonLine(
                LessonMoveDesk.mark(lesson),
                lesson.title(pages.language()),
                LessonDeskPages.path(content.slug(), lesson),
                CourseMinutes.rounded(minutes.of(lesson, pages.language())),
                lesson.sourceText().blocks().size(),
                (int) open,
                isFirst(lesson, module.lessons()),
                isLast(lesson, module.lessons()));
    }
}
