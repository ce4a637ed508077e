package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Findings;
import org.setu.courses.PublishedCourse;
import org.setu.courses.drafting.CourseChange;
import org.setu.courses.drafting.CourseChanges;
import org.setu.courses.folder.CourseReader;
import org.setu.courses.reviews.Place.OfBlock;
import org.setu.courses.reviews.Place.OfQuestion;
import org.setu.courses.reviews.Readings;
import org.setu.courses.reviews.Readings.Seen;
import org.setu.courses.reviews.SignOff;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;

/** Lays out what has changed in a draft since somebody saw it, each change with the way to where it is read. */
@MadeOnce
public class ReviewChangesDesk {
    private static final int FINE = 200;
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final Readings readings;
    private final TeamNames names;

    @Inject
    ReviewChangesDesk(Pages pages, AuthorDesk desk, Readings readings, TeamNames names) {
        this.pages = pages;
        this.desk = desk;
        this.readings = readings;
        this.names = names;
    }

    /** Since when changes are told. */
    enum Since {
        /** The viewer last read the draft or signed it off. */
        READ,
        /** Somebody signed it off. */
        SIGNED,
        /** The viewer has not read it yet: since it was published. */
        PUBLISHED,
        /** Nothing is published: everything is new. */
        EVER
    }

    /** The draft as it was. */
    private record Before(Since since, Optional<Instant> at, String by, CourseFiles files) {}

    /**
     * What has changed.
     *
     * @param since the name of a {@link Since}
     * @param by who signed off; else blank
     * @param basedOn the draft that is shown here; another was not read
     */
    public record ReviewChangesView(
            CourseBar bar,
            String since,
            Optional<Instant> at,
            String by,
            List<PlacedChange> changes,
            String basedOn,
            List<FieldError> errors) {}

    /** @param path where it is read; blank where it is gone */
    public record PlacedChange(ChangeView change, String path) {}

    Response sinceMine(Slug course) {
        return page(FINE, course, mine(course), List.of());
    }

    Response since(SignOff signOff) {
        String by = names.of(List.of(signOff.by())).of(signOff.by());
        return readings.of(signOff)
                .map(seen -> page(
                        FINE,
                        signOff.course(),
                        new Before(Since.SIGNED, Optional.of(seen.at()), by, seen.draft()),
                        List.of()))
                .orElseGet(() -> sinceMine(signOff.course()));
    }

    /** The draft changed while somebody was about to sign it off, or to say that they have read it. */
    Response overtaken(Slug course) {
        return page(OVERTAKEN, course, mine(course), List.of(new FieldError("", "courses.review.error.draftMoved")));
    }

    private Before mine(Slug course) {
        Optional<Seen> seen = readings.of(course, desk.readerOf(course));
        return seen.map(last -> new Before(Since.READ, Optional.of(last.at()), "", last.draft()))
                .or(() -> desk.published(course)
                        .map(published -> new Before(
                                Since.PUBLISHED, Optional.of(published.publishedAt()), "", published.files())))
                .orElseGet(() -> new Before(Since.EVER, Optional.empty(), "", CourseFiles.of(course, Map.of())));
    }

    private Response page(int status, Slug course, Before before, List<FieldError> errors) {
        CheckedCourse draft = desk.readable(course);
        return pages.page(
                status,
                "courses/reviewChanges",
                new ReviewChangesView(
                        desk.bar(draft),
                        before.since().name(),
                        before.at(),
                        before.by(),
                        before.since() == Since.EVER ? List.of() : changes(before.files(), draft),
                        draft.files().checksum(),
                        errors));
    }

    private List<PlacedChange> changes(CourseFiles before, CheckedCourse draft) {
        CourseContent was = desk.published(before.slug())
                .filter(published -> published.files().equals(before))
                .map(PublishedCourse::content)
                .orElseGet(() -> CourseReader.read(before, new Findings()));
        List<CourseChange> changes = CourseChanges.between(before, was, draft.files(), draft.content());
        List<ChangeView> views = ChangeView.all(changes, was, draft.content(), Shown.LESSONS_TO_REVIEW);
        var placed = new ArrayList<PlacedChange>();
        for (int at = 0; at < changes.size(); at++) {
            placed.add(new PlacedChange(views.get(at), path(draft.content(), changes.get(at))));
        }
        return placed;
    }

    private static String path(CourseContent content, CourseChange change) {
        Slug course = content.slug();
        if (change instanceof CourseChange.OfBlock block && block.after().isPresent()) {
            return ReviewPaths.talk(
                    course,
                    new OfBlock(
                            block.lesson().module(),
                            block.lesson().id(),
                            block.after().orElseThrow().id(),
                            block.language()));
        } else if (change instanceof CourseChange.OfQuestion question
                && question.after().isPresent()
                && Slug.isSlug(question.id())) {
            return ReviewPaths.talk(course, new OfQuestion(question.module(), new Slug(question.id())));
        } else if (change instanceof CourseChange.OfTitle title) {
            return ReviewPaths.lesson(
                    course, title.lesson().module(), title.lesson().id());
        } else if (change instanceof CourseChange.OfOrder order) {
            return ReviewPaths.lesson(
                    course, order.lesson().module(), order.lesson().id());
        } else if (change instanceof CourseChange.OfModule module) {
            return ReviewPaths.lesson(
                    course, module.lesson().module(), module.lesson().id());
        } else {
            return "";
        }
    }
}
