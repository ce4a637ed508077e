package org.setu.courses.publishing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Checksums;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Extent;
import org.setu.courses.Findings;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.shared.AccountId;
import org.setu.shared.RevisionId;
import org.setu.shared.Site;
import org.setu.shared.Slug;

@Dependent
@Transactional
class StoredDrafts implements Drafts {
    private final Courses courses;
    private final DraftFiles drafts;
    private final Revisions revisions;
    private final Publisher publisher;
    private final Clock clock;
    private final Site site;

    @Inject
    StoredDrafts(Courses courses, DraftFiles drafts, Revisions revisions, Publisher publisher, Clock clock, Site site) {
        this.courses = courses;
        this.drafts = drafts;
        this.revisions = revisions;
        this.publisher = publisher;
        this.clock = clock;
        this.site = site;
    }

    @Override
    public Optional<CourseFiles> of(Slug course) {
        return drafts.of(course).or(() -> revisions.current(course).map(PublishedCourse::files));
    }

    @Override
    public boolean isChanged(Slug course) {
        return drafts.of(course)
                .filter(draft -> revisions
                        .current(course)
                        .filter(published -> published.files().equals(draft))
                        .isEmpty())
                .isPresent();
    }

    @Override
    public Saved save(Slug slug, String path, String text, String basedOn, AccountId by) {
        Course course = courses.locked(slug).orElseThrow(() -> new IllegalArgumentException("No course " + slug));
        CourseFiles files = of(slug).orElseThrow(() -> new IllegalStateException("Nothing to edit in " + slug));
        String now = files.bytes(path).map(Checksums::ofBytes).orElse("");
        if (!now.equals(basedOn)) {
            String theirs = new String(files.bytes(path).orElse(new byte[0]), StandardCharsets.UTF_8);
            return new Saved.Overtaken(theirs, now);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        course.edited(clock.instant());
        drafts.replace(files.with(path, bytes), by);
        return new Saved.Kept(Checksums.ofBytes(bytes));
    }

    @Override
    public Published publish(Slug slug, Extent extent, String note, String basedOn, AccountId by) {
        Course course = courses.locked(slug).orElseThrow(() -> new IllegalArgumentException("No course " + slug));
        CourseFiles files = of(slug).orElseThrow(() -> new IllegalStateException("Nothing to publish in " + slug));
        if (!files.checksum().equals(basedOn)) {
            return new Published.Overtaken();
        }
        var checked = CheckedCourse.of(files, LocalDate.ofInstant(clock.instant(), site.zone()), new Findings());
        if (!checked.mayBePublished()) {
            return new Published.Refused(checked.findings().all());
        } else if (extent == Extent.MINOR && reach(slug, checked.content()) == Extent.MAJOR) {
            return new Published.ReachesFurther();
        } else {
            course.edited(clock.instant());
            RevisionId revision = publisher.publish(files, extent, note, by);
            return new Published.Done(revision, revisions.pinned(revision).number());
        }
    }

    private Extent reach(Slug slug, CourseContent content) {
        return revisions
                .current(slug)
                .map(current -> Reach.between(current.content(), content))
                .orElse(Extent.MAJOR);
    }
}
