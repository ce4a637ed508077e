package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.setu.courses.CourseLearners;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Tells those who withdraw a course whom it concerns. */
@MadeOnce
@Transactional
class CountLearners implements CourseLearners {
    private final EntityManager entities;

    @Inject
    CountLearners(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Count of(Slug course) {
        Object[] row = entities.createQuery(
                        "select count(enrolment), count(enrolment.completedAt) from Enrolment enrolment where enrolment.slug = :slug",
                        Object[].class)
                .setParameter("slug", course.value())
                .getSingleResult();
        long all = ((Number) row[0]).longValue();
        long completed = ((Number) row[1]).longValue();
        return new Count(all - completed, completed);
    }
}
