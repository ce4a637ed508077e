package org.setu.courses.sources;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseDiscarded;
import org.setu.courses.sources.SourceMark.Standing;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** What is to be looked through again in a course, and what was. Marks of a change that was withdrawn are none. */
@MadeOnce
@Transactional
public class SourceMarks {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    SourceMarks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A mark and what it is about. */
    public record Marked(SourceMark mark, SourceChange change) {}

    /** All of a course, those of the newest change first, in the order of the outline. */
    public List<Marked> of(Slug course) {
        return entities.createQuery("""
                        select mark, change from SourceMark mark, SourceChange change
                        where change.id = mark.changeId and mark.slug = :slug and change.withdrawnAt is null
                        order by change.toldAt desc, mark.id""", Object[].class)
                .setParameter("slug", course.value())
                .getResultStream()
                .map(row -> new Marked((SourceMark) row[0], (SourceChange) row[1]))
                .toList();
    }

    /** Those that wait for somebody. */
    public List<Marked> open(CourseContent draft) {
        return of(draft.slug()).stream()
                .filter(marked -> marked.mark().in(draft) == Standing.OPEN)
                .toList();
    }

    /** How many texts of which course are marked with which change. */
    public Map<UUID, Map<Slug, Long>> counts(Collection<UUID> changes) {
        return changes.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                                select mark.changeId, mark.slug, count(mark.id) from SourceMark mark
                                where mark.changeId in :changes group by mark.changeId, mark.slug""", Object[].class)
                        .setParameter("changes", changes)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.toMap(row -> new Slug((String) row[1]), row -> (Long) row[2])));
    }

    void forget(@Observes CourseDiscarded discarded) {
        entities.createQuery("delete from SourceMark mark where mark.slug = :slug")
                .setParameter("slug", discarded.course().value())
                .executeUpdate();
    }

    /** Somebody has looked at the text, and it is still right; false where the course has no such mark. */
    public boolean look(Slug course, UUID id, AccountId by) {
        Optional<SourceMark> found = Optional.ofNullable(
                        entities.find(SourceMark.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(mark -> mark.course().equals(course));
        found.ifPresent(mark -> mark.look(by, clock.instant()));
        return found.isPresent();
    }
}
