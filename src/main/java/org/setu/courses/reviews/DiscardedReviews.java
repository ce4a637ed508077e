package org.setu.courses.reviews;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.setu.courses.CourseDiscarded;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** What was said, asked, signed and read of a course goes with it. */
@MadeOnce
@Transactional
class DiscardedReviews {
    /** Answers before what they answer. */
    private static final List<String> ALL = List.of(
            "delete from Comment comment where comment.slug = :slug and comment.answers is not null",
            "delete from Comment comment where comment.slug = :slug",
            "delete from ReviewRequest request where request.slug = :slug",
            "delete from Reading reading where reading.slug = :slug",
            "delete from SignOff given where given.slug = :slug",
            "delete from SignOffRule rule where rule.slug = :slug",
            "delete from DraftWriter writer where writer.slug = :slug");

    private final EntityManager entities;

    @Inject
    DiscardedReviews(EntityManager entities) {
        this.entities = entities;
    }

    void forget(@Observes CourseDiscarded discarded) {
        ALL.forEach(deletion -> delete(deletion, discarded.course()));
    }

    private void delete(String deletion, Slug course) {
        entities.createQuery(deletion).setParameter("slug", course.value()).executeUpdate();
    }
}
