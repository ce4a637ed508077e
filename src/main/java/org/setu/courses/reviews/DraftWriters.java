package org.setu.courses.reviews;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.setu.courses.CourseFiles;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Who wrote what is not published yet. */
@MadeOnce
public class DraftWriters {
    private final EntityManager entities;
    private final Revisions revisions;
    private final Clock clock;

    @Inject
    DraftWriters(EntityManager entities, Revisions revisions, Clock clock) {
        this.entities = entities;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Keeps that somebody made the one the other. Whoever calls holds the course. */
    public void wrote(CourseFiles before, CourseFiles after, AccountId by) {
        Instant now = clock.instant();
        for (String path : differing(before, after)) {
            String slug = after.slug().value();
            DraftWriter known = entities.find(DraftWriter.class, new DraftWriterKey(slug, path, by.value()));
            if (known == null) {
                entities.persist(new DraftWriter(after.slug(), path, by, now));
            } else {
                known.wroteAgain(now);
            }
        }
    }

    /** The writers of each file of the draft that is not as it was published. */
    Map<String, Set<AccountId>> of(Slug course, CourseFiles draft) {
        Optional<PublishedCourse> published = revisions.current(course);
        CourseFiles before = published.map(PublishedCourse::files).orElseGet(() -> CourseFiles.of(course, Map.of()));
        Set<String> changed = differing(before, draft);
        Map<String, Set<AccountId>> writers = new HashMap<>();
        entities.createQuery(
                        "select writer from DraftWriter writer where writer.slug = :slug and writer.changedAt > :since",
                        DraftWriter.class)
                .setParameter("slug", course.value())
                .setParameter(
                        "since", published.map(PublishedCourse::publishedAt).orElse(Instant.EPOCH))
                .getResultStream()
                .filter(writer -> changed.contains(writer.path()))
                .forEach(writer -> writers.computeIfAbsent(writer.path(), path -> new HashSet<>())
                        .add(writer.account()));
        return writers;
    }

    private static Set<String> differing(CourseFiles one, CourseFiles other) {
        var paths = new TreeSet<>(one.paths());
        paths.addAll(other.paths());
        paths.removeIf(path -> one.isSame(path, other));
        return paths;
    }
}
