package org.setu.courses.planning;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setu.courses.CourseDiscarded;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** What was ever planned. Whoever opens or ends one holds its course. */
@MadeOnce
@Transactional
public class Plans {
    private static final int MOST_AT_ONCE = 100;

    private final EntityManager entities;

    @Inject
    Plans(EntityManager entities) {
        this.entities = entities;
    }

    /** All of a course's, the newest first. */
    public List<Plan> of(Slug course) {
        return entities.createQuery(
                        "select plan from Plan plan where plan.slug = :slug order by plan.plannedAt desc, plan.id desc",
                        Plan.class)
                .setParameter("slug", course.value())
                .getResultList();
    }

    public Optional<Plan> open(Slug course) {
        return of(course).stream().filter(Plan::isOpen).findFirst();
    }

    /** Those whose time has come, the oldest first. Other nodes may find the same. */
    List<Plan> due(Instant now) {
        return entities.createQuery(
                        "select plan from Plan plan where plan.endedAt is null and plan.dueAt <= :now order by plan.dueAt",
                        Plan.class)
                .setParameter("now", now)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    Optional<Plan> find(UUID id) {
        return Optional.ofNullable(entities.find(Plan.class, id));
    }

    void add(Plan plan) {
        entities.persist(plan);
    }

    void forget(@Observes CourseDiscarded discarded) {
        entities.createQuery("delete from Plan plan where plan.slug = :slug")
                .setParameter("slug", discarded.course().value())
                .executeUpdate();
    }
}
