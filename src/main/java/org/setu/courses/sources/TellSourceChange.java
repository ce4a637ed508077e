package org.setu.courses.sources;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.setu.courses.Drafts;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.SharedKnowledge.Reference;
import org.setu.courses.SourceChanged;
import org.setu.courses.sources.SourceChange.Told;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.shared.Slug;

/** Keeps that a source has changed, marks all that cites it in the drafts of all courses, and announces it once. */
@MadeOnce
@Transactional
public class TellSourceChange {
    private final EntityManager entities;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Grants grants;
    private final Event<SourceChanged> changed;
    private final Clock clock;

    @Inject
    TellSourceChange(
            EntityManager entities,
            Revisions revisions,
            Drafts drafts,
            Grants grants,
            Event<SourceChanged> changed,
            Clock clock) {
        this.entities = entities;
        this.revisions = revisions;
        this.drafts = drafts;
        this.grants = grants;
        this.changed = changed;
        this.clock = clock;
    }

    /** @return how many texts are marked; telling it again marks none */
    public int tell(Told told, Reference source, AccountId by) {
        if (entities.find(SourceChange.class, told.id()) != null) {
            return 0;
        }
        var change = new SourceChange(told, by, clock.instant());
        entities.persist(change);
        Map<Slug, Integer> marked = mark(change);
        changed.fire(new SourceChanged(source.citation(), told.words(), told.on(), by, trainers(marked.keySet(), by)));
        return marked.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<Slug, Integer> mark(SourceChange change) {
        entities.flush();
        var marked = new LinkedHashMap<Slug, Integer>();
        for (Slug course : courses()) {
            drafts.checked(course).ifPresent(draft -> {
                var places = SourceCitations.in(draft.content(), change.source());
                places.forEach((place, checksum) -> entities.persist(new SourceMark(change, course, place, checksum)));
                if (!places.isEmpty()) {
                    marked.put(course, places.size());
                }
            });
        }
        return marked;
    }

    private Set<Slug> courses() {
        var courses = new TreeSet<>(drafts.unpublished());
        revisions.current().stream().map(PublishedCourse::slug).forEach(courses::add);
        return courses;
    }

    /** Whoever told it knows it. */
    private Map<AccountId, List<Slug>> trainers(Set<Slug> courses, AccountId by) {
        var trainers = new LinkedHashMap<AccountId, List<Slug>>();
        for (Slug course : courses) {
            grants.holding(Set.of(Role.TRAINER, Role.WRITER), Set.of(Scope.course(course))).stream()
                    .filter(trainer -> !trainer.equals(by))
                    .forEach(trainer -> trainers.computeIfAbsent(trainer, one -> new ArrayList<>())
                            .add(course));
        }
        return trainers;
    }
}
