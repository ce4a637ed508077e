package org.setu.courses.publishing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** The courses of this installation, published or not. */
@MadeOnce
class Courses {
    private final EntityManager entities;

    @Inject
    Courses(EntityManager entities) {
        this.entities = entities;
    }

    /** The course, held until the transaction ends: whoever else publishes it waits. */
    Optional<Course> locked(Slug slug) {
        return Optional.ofNullable(entities.find(Course.class, slug.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** As {@link #locked}, making the course where there is none; two nodes that make it at once differ in who must try again. */
    Course lockedOrNew(Slug slug) {
        return locked(slug).orElseGet(() -> {
            Course course = new Course(slug);
            entities.persist(course);
            entities.flush();
            return course;
        });
    }

    /** Its address is free from now on. Whatever hangs on it has gone before. */
    void forget(Course course) {
        entities.remove(course);
        entities.flush();
    }
}
