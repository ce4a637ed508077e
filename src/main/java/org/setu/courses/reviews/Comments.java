package org.setu.courses.reviews;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setu.courses.reviews.Comment.Remark;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** What was said on a course's draft. Who may see the course sees all of it. */
@MadeOnce
@Transactional
public class Comments {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Comments(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What nobody has settled yet, without the answers, the oldest first. */
    public List<Comment> open(Slug course) {
        return entities.createQuery("""
                        select comment from Comment comment
                        where comment.slug = :slug and comment.answers is null and comment.settledAt is null
                        order by comment.writtenAt, comment.id""", Comment.class)
                .setParameter("slug", course.value())
                .getResultList();
    }

    /** Everything that was said in one place, the answers too, the oldest first. */
    public List<Comment> at(Slug course, Place place) {
        return entities.createQuery("""
                        select comment from Comment comment where comment.slug = :slug and comment.place = :place
                        order by comment.writtenAt, comment.id""", Comment.class)
                .setParameter("slug", course.value())
                .setParameter("place", place.toString())
                .getResultList();
    }

    /** The beginning of a thread. */
    public Optional<Comment> find(Slug course, UUID id) {
        return Optional.ofNullable(entities.find(Comment.class, id))
                .filter(comment -> comment.course().equals(course))
                .filter(comment -> comment.answers().isEmpty());
    }

    public void write(Slug course, Remark remark, AccountId author) {
        if (entities.find(Comment.class, remark.id()) == null) {
            entities.persist(new Comment(remark, course, author, clock.instant()));
        }
    }

    /** @param id made with the form, so that sending it twice says it once */
    public void answer(Slug course, UUID thread, UUID id, String words, AccountId author) {
        if (entities.find(Comment.class, id) == null) {
            find(course, thread)
                    .map(comment -> comment.answer(id, words, author, clock.instant()))
                    .ifPresent(entities::persist);
        }
    }

    public void settle(Slug course, UUID id, AccountId by) {
        held(course, id).ifPresent(comment -> comment.settle(by, clock.instant()));
    }

    public void reopen(Slug course, UUID id) {
        held(course, id).ifPresent(Comment::reopen);
    }

    void accept(Slug course, UUID id, AccountId by) {
        held(course, id).ifPresent(comment -> comment.accept(by, clock.instant()));
    }

    /** How much somebody said of which no letter has told yet. */
    public int untold(Slug course, AccountId author) {
        return entities.createQuery("""
                        select count(comment) from Comment comment
                        where comment.slug = :slug and comment.authorId = :author and comment.toldAt is null""", Long.class)
                .setParameter("slug", course.value())
                .setParameter("author", author.value())
                .getSingleResult()
                .intValue();
    }

    /** A letter tells of all that somebody said; answers with how much that was. */
    int tell(Slug course, AccountId author) {
        return entities.createQuery("""
                        update Comment comment set comment.toldAt = :now
                        where comment.slug = :slug and comment.authorId = :author and comment.toldAt is null""")
                .setParameter("now", clock.instant())
                .setParameter("slug", course.value())
                .setParameter("author", author.value())
                .executeUpdate();
    }

    /** Held until the transaction ends: of two who settle at once, one comes first. */
    private Optional<Comment> held(Slug course, UUID id) {
        return Optional.ofNullable(entities.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(comment -> comment.course().equals(course))
                .filter(comment -> comment.answers().isEmpty());
    }
}
