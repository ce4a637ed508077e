package org.setu.courses.publishing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CourseFiles;
import org.setu.courses.Extent;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** Writes a revision whole. Its callers lock the course first, so that numbers follow one another. */
@MadeOnce
class Publisher {
    private final EntityManager entities;
    private final Blobs blobs;
    private final Clock clock;

    @Inject
    Publisher(EntityManager entities, Blobs blobs, Clock clock) {
        this.entities = entities;
        this.blobs = blobs;
        this.clock = clock;
    }

    RevisionId publish(CourseFiles files, Extent extent, String note, @Nullable AccountId by) {
        Revision revision = new Revision(
                files.slug(), nextNumber(files.slug()), files.checksum(), extent, note, by, clock.instant());
        entities.persist(revision);
        blobs.keep(files)
                .forEach((path, checksum) -> entities.persist(new RevisionFile(revision.id(), path, checksum)));
        return revision.id();
    }

    private int nextNumber(Slug slug) {
        Integer last = entities.createQuery(
                        "select coalesce(max(revision.number), 0) from Revision revision where revision.slug = :slug",
                        Integer.class)
                .setParameter("slug", slug.value())
                .getSingleResult();
        return last + 1;
    }
}
