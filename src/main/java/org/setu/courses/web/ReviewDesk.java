package org.setu.courses.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.courses.Aspect;
import org.setu.courses.AspectKey;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.PublishedCourse;
import org.setu.courses.reviews.Comments;
import org.setu.courses.reviews.Readings;
import org.setu.courses.reviews.Readings.Seen;
import org.setu.courses.reviews.ReviewRequest;
import org.setu.courses.reviews.ReviewRequests;
import org.setu.courses.reviews.ReviewTeam;
import org.setu.courses.reviews.SignOffRule;
import org.setu.courses.reviews.SignOffs;
import org.setu.courses.web.AspectTitles.Titles;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.ReviewView.Dropped;
import org.setu.courses.web.ReviewView.Part;
import org.setu.courses.web.ReviewView.ReadingLine;
import org.setu.courses.web.ReviewView.RequestLine;
import org.setu.courses.web.TeamNames.Names;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** Lays out how a draft's review stands, for whoever writes or reviews it. */
@MadeOnce
public class ReviewDesk {
    private final Pages pages;
    private final AuthorDesk desk;
    private final AspectTitles aspects;
    private final SignOffs signOffs;
    private final SignOffLines lines;
    private final ReviewRequests requests;
    private final ReviewTeam team;
    private final Readings readings;
    private final Comments comments;
    private final TeamNames names;
    private final Clock clock;

    @Inject
    ReviewDesk(
            Pages pages,
            AuthorDesk desk,
            AspectTitles aspects,
            SignOffs signOffs,
            SignOffLines lines,
            ReviewRequests requests,
            ReviewTeam team,
            Readings readings,
            Comments comments,
            TeamNames names,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.aspects = aspects;
        this.signOffs = signOffs;
        this.lines = lines;
        this.requests = requests;
        this.team = team;
        this.readings = readings;
        this.comments = comments;
        this.names = names;
        this.clock = clock;
    }

    ReviewView view(Slug course, ReviewForm form) {
        AccountId viewer = desk.readerOf(course);
        CheckedCourse draft = desk.readable(course);
        CourseBar bar = desk.bar(draft);
        Set<AccountId> colleagues = team.of(course);
        List<ReviewRequest> open = requests.open(course);
        List<Aspect> asked = signOffs.asked(course, draft.files());
        Titles titles = aspects.read();
        List<SignOffRule> dropped = dropped(course, asked);
        Names known = names.of(mentioned(colleagues, open, dropped));
        Optional<Seen> seen = readings.of(course, viewer);
        return new ReviewView(
                bar,
                draft.files().checksum(),
                lines.of(draft),
                dropped.stream().map(rule -> dropped(rule, titles, known)).toList(),
                titles.of(titles.suiting(draft.content().languages())),
                titles.of(asked),
                required(asked),
                open.stream()
                        .map(request -> line(request, titles, known, colleagues, viewer))
                        .toList(),
                choices(colleagues, viewer),
                seen.map(Seen::at),
                seen.filter(last -> last.draft().equals(draft.files())).isEmpty(),
                all(bar),
                comments.untold(course, viewer),
                draft.content().modules().stream()
                        .map(module -> outline(draft.content(), module, bar))
                        .toList(),
                form);
    }

    private static Set<String> required(List<Aspect> asked) {
        return asked.stream()
                .filter(Aspect::required)
                .map(aspect -> aspect.key().value())
                .collect(Collectors.toSet());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), pages.zone());
    }

    /** Everybody who may be asked, but for who asks. */
    private Map<String, String> choices(Set<AccountId> colleagues, AccountId viewer) {
        var others = new HashSet<>(colleagues);
        others.remove(viewer);
        return names.of(others).choices();
    }

    /** What learners have was published while it was still asked for; of what was dropped several times, the last. */
    private List<SignOffRule> dropped(Slug course, List<Aspect> asked) {
        Instant published =
                desk.published(course).map(PublishedCourse::publishedAt).orElse(Instant.EPOCH);
        Set<AspectKey> told = asked.stream().map(Aspect::key).collect(Collectors.toCollection(HashSet::new));
        return signOffs.rules(course).stream()
                .filter(rule -> rule.droppedAt().filter(published::isBefore).isPresent())
                .filter(rule -> told.add(rule.aspect()))
                .toList();
    }

    private static Collection<AccountId> mentioned(
            Set<AccountId> colleagues, List<ReviewRequest> open, List<SignOffRule> dropped) {
        var all = new HashSet<>(colleagues);
        open.forEach(request -> {
            all.add(request.of());
            all.add(request.by());
        });
        dropped.forEach(rule -> rule.droppedBy().ifPresent(all::add));
        return all;
    }

    private static Dropped dropped(SignOffRule rule, Titles titles, Names known) {
        return new Dropped(
                titles.of(rule.aspect()),
                known.of(rule.droppedBy().orElseThrow()),
                rule.droppedAt().orElseThrow());
    }

    private RequestLine line(
            ReviewRequest request, Titles titles, Names known, Set<AccountId> colleagues, AccountId viewer) {
        return new RequestLine(
                request.id().toString(),
                titles.of(request.aspect()),
                known.of(request.of()),
                known.of(request.by()),
                request.askedAt(),
                request.due(),
                request.isOverdue(today()),
                request.words(),
                colleagues.contains(request.of()),
                request.of().equals(viewer));
    }

    private static List<CommentLine> all(CourseBar bar) {
        return bar.comments().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(CommentLine::at))
                .toList();
    }

    private ReadingLine outline(CourseContent content, CourseModule module, CourseBar bar) {
        var parts = new ArrayList<Part>();
        module.lessons()
                .forEach(lesson -> parts.add(new Part(
                        lesson.title(pages.language()),
                        ReviewPaths.lesson(content.slug(), lesson.module(), lesson.id()),
                        bar.commentsBelow(bar.path() + "/lessons/" + lesson.address()))));
        if (content.questions(module.id()).isPresent()) {
            parts.add(new Part(
                    "",
                    ReviewPaths.overview(content.slug()) + "/questions/" + module.id(),
                    bar.commentsBelow(bar.path() + "/questions/" + module.id())));
        }
        return new ReadingLine(module.title().in(pages.language()), parts);
    }
}
