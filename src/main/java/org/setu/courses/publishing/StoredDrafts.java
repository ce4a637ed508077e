package org.setu.courses.publishing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Checksums;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseDiscarded;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Extent;
import org.setu.courses.Findings;
import org.setu.courses.Ground;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.bank.QuestionHistory;
import org.setu.courses.reviews.DraftWriters;
import org.setu.courses.reviews.SignOffs;
import org.setu.courses.reviews.Standing;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.RevisionId;
import org.setu.shared.Site;
import org.setu.shared.Slug;

@MadeOnce
@Transactional
class StoredDrafts implements Drafts {
    private final Courses courses;
    private final DraftFiles drafts;
    private final Revisions revisions;
    private final Publisher publisher;
    private final DraftShelf shelf;
    private final DraftWriters writers;
    private final QuestionHistory questions;
    private final SignOffs signOffs;
    private final Event<CourseDiscarded> discarded;
    private final Clock clock;
    private final Site site;

    @Inject
    StoredDrafts(
            Courses courses,
            DraftFiles drafts,
            Revisions revisions,
            Publisher publisher,
            DraftShelf shelf,
            DraftWriters writers,
            QuestionHistory questions,
            SignOffs signOffs,
            Event<CourseDiscarded> discarded,
            Clock clock,
            Site site) {
        this.courses = courses;
        this.drafts = drafts;
        this.revisions = revisions;
        this.publisher = publisher;
        this.shelf = shelf;
        this.writers = writers;
        this.questions = questions;
        this.signOffs = signOffs;
        this.discarded = discarded;
        this.clock = clock;
        this.site = site;
    }

    @Override
    public Optional<CourseFiles> of(Slug course) {
        return drafts.of(course).or(() -> revisions.current(course).map(PublishedCourse::files));
    }

    @Override
    public Optional<CheckedCourse> checked(Slug course) {
        var checksums = drafts.checksums(course);
        return checksums.isEmpty()
                ? revisions
                        .current(course)
                        .map(current -> shelf.take(
                                course,
                                Map.of("revision", current.id().toString()),
                                today(),
                                () -> looked(current.files())))
                : Optional.of(shelf.take(
                        course, checksums, today(), () -> looked(of(course).orElseThrow())));
    }

    @Override
    public Set<Slug> unpublished() {
        return drafts.unpublished();
    }

    @Override
    public boolean isCourse(Slug course) {
        return courses.locked(course).isPresent();
    }

    @Override
    public void begin(CourseFiles files, AccountId by) {
        if (isCourse(files.slug())) {
            throw new IllegalArgumentException("There is a course " + files.slug());
        }
        courses.lockedOrNew(files.slug()).edited(clock.instant());
        drafts.replace(files, by);
        wrote(CourseFiles.of(files.slug(), Map.of()), files, by);
    }

    @Override
    public Discarded discard(Slug slug, String basedOn, AccountId by) {
        Course course = courses.locked(slug).orElseThrow(() -> new IllegalArgumentException("No course " + slug));
        if (revisions.current(slug).isPresent()) {
            return Discarded.PUBLISHED;
        } else if (!of(slug).map(CourseFiles::checksum).orElse("").equals(basedOn)) {
            return Discarded.OVERTAKEN;
        } else {
            discarded.fire(new CourseDiscarded(slug, by));
            drafts.forget(slug);
            courses.forget(course);
            return Discarded.DONE;
        }
    }

    @Override
    public Set<Slug> changedAmong(Collection<Slug> slugs) {
        return drafts.changedAmong(slugs);
    }

    @Override
    public <T> T change(Slug slug, AccountId by, Function<CourseFiles, Change<T>> change) {
        Course course = courses.locked(slug).orElseThrow(() -> new IllegalArgumentException("No course " + slug));
        CourseFiles files = of(slug).orElseThrow(() -> new IllegalArgumentException("Nothing to edit in " + slug));
        Change<T> changed = change.apply(files);
        if (!changed.files().equals(files)) {
            course.edited(clock.instant());
            drafts.replace(changed.files(), by);
            wrote(files, changed.files(), by);
        }
        return changed.outcome();
    }

    @Override
    public Saved save(Slug slug, String path, String text, String basedOn, AccountId by) {
        return change(slug, by, files -> {
            String now = files.checksum(path).orElse("");
            if (now.equals(basedOn)) {
                CourseFiles saved = files.with(path, text);
                return new Change<>(saved, new Saved.Kept(Checksums.ofBytes(text.getBytes(StandardCharsets.UTF_8))));
            } else {
                String theirs = new String(files.bytes(path).orElse(new byte[0]), StandardCharsets.UTF_8);
                return new Change<>(files, new Saved.Overtaken(theirs, now));
            }
        });
    }

    @Override
    public Optional<Published> obstacle(Slug slug, Extent extent, String basedOn) {
        CourseFiles files = of(slug).orElseThrow(() -> new IllegalStateException("Nothing to publish in " + slug));
        return obstacle(files, extent, basedOn, signOffs.of(slug, files));
    }

    @Override
    public Published publish(Slug slug, Extent extent, String note, String basedOn, AccountId by) {
        Course course = courses.locked(slug).orElseThrow(() -> new IllegalArgumentException("No course " + slug));
        CourseFiles files = of(slug).orElseThrow(() -> new IllegalStateException("Nothing to publish in " + slug));
        List<Standing> standings = signOffs.of(slug, files);
        return obstacle(files, extent, basedOn, standings).orElseGet(() -> {
            course.edited(clock.instant());
            RevisionId revision = publisher.publish(files, extent, note, by);
            signOffs.keep(revision, standings);
            return new Published.Done(revision, revisions.pinned(revision).number());
        });
    }

    private void wrote(CourseFiles before, CourseFiles after, AccountId by) {
        writers.wrote(before, after, by);
        questions.wrote(before, after, by);
    }

    private Optional<Published> obstacle(CourseFiles files, Extent extent, String basedOn, List<Standing> standings) {
        if (!files.checksum().equals(basedOn)) {
            return Optional.of(new Published.Overtaken());
        }
        CheckedCourse checked = looked(files);
        if (!checked.mayBePublished()) {
            return Optional.of(new Published.Refused(checked.findings().all()));
        }
        Set<Ground> grounds = grounds(files.slug(), checked.content());
        if (extent == Extent.MINOR && !grounds.isEmpty()) {
            return Optional.of(new Published.ReachesFurther(grounds));
        }
        return standings.stream().allMatch(Standing::isGiven)
                ? Optional.empty()
                : Optional.of(new Published.Unsigned());
    }

    private Set<Ground> grounds(Slug slug, CourseContent content) {
        return revisions
                .current(slug)
                .map(current -> Reach.grounds(current.content(), content))
                .orElse(EnumSet.allOf(Ground.class));
    }

    private CheckedCourse looked(CourseFiles files) {
        return CheckedCourse.of(files, today(), new Findings());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }
}
