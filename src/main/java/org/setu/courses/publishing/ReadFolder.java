package org.setu.courses.publishing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Extent;
import org.setu.courses.Findings;
import org.setu.courses.ImportCourse;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

@MadeOnce
@Transactional
class ReadFolder implements ImportCourse {
    private final EntityManager entities;
    private final Courses courses;
    private final Revisions revisions;
    private final Publisher publisher;
    private final DraftFiles drafts;
    private final Clock clock;
    private final Site site;

    @Inject
    ReadFolder(
            EntityManager entities,
            Courses courses,
            Revisions revisions,
            Publisher publisher,
            DraftFiles drafts,
            Clock clock,
            Site site) {
        this.entities = entities;
        this.courses = courses;
        this.revisions = revisions;
        this.publisher = publisher;
        this.drafts = drafts;
        this.clock = clock;
        this.site = site;
    }

    @Override
    public Outcome read(CourseFiles folder, Findings gathered) {
        Course course = courses.lockedOrNew(folder.slug());
        if (course.wasReadAs(folder.checksum())) {
            return Outcome.UNCHANGED;
        }
        var checked = CheckedCourse.of(folder, LocalDate.ofInstant(clock.instant(), site.zone()), gathered);
        Outcome outcome = checked.mayBePublished() ? accept(course, folder, checked.content()) : Outcome.REFUSED;
        boolean taken = outcome == Outcome.PUBLISHED || outcome == Outcome.DRAFTED;
        if (taken) {
            course.readAs(folder.checksum());
        } else if (outcome == Outcome.WAITING) {
            checked.findings().warning("course.yaml", 0, "draft-in-the-way");
        }
        entities.merge(new StoredReport(
                folder.slug(), folder.checksum(), taken, checked.findings().all(), clock.instant()));
        return outcome;
    }

    private Outcome accept(Course course, CourseFiles folder, CourseContent content) {
        if (course.isEdited()) {
            return draft(folder);
        }
        Extent extent = revisions
                .current(folder.slug())
                .map(PublishedCourse::content)
                .map(before -> Reach.between(before, content))
                .orElse(Extent.MAJOR);
        publisher.publish(folder, extent, "", null);
        return Outcome.PUBLISHED;
    }

    /** What a trainer has written and not yet published is never replaced. */
    private Outcome draft(CourseFiles folder) {
        if (drafts.changedAmong(Set.of(folder.slug())).isEmpty()) {
            drafts.replace(folder, null);
            return Outcome.DRAFTED;
        }
        return Outcome.WAITING;
    }
}
