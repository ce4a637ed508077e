package org.setu.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/**
 * One learner on one published revision of a course.
 *
 * <p>Begins when the learner enrols and ends, once, when the course is completed. A minor revision moves it at the next
 * opening; a major one only when the learner says so.
 */
@Entity
@Table(name = "learning_enrolment")
public class Enrolment {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID learnerId;

    private String slug;

    @Column(name = "revision_id")
    private UUID revisionId;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    Enrolment(EnrolmentId id, AccountId learner, Slug course, RevisionId revision, Instant at) {
        this.id = id.value();
        this.learnerId = learner.value();
        this.slug = course.value();
        this.revisionId = revision.value();
        this.enrolledAt = at;
    }

    public EnrolmentId id() {
        return new EnrolmentId(id);
    }

    public AccountId learner() {
        return new AccountId(learnerId);
    }

    public Slug course() {
        return new Slug(slug);
    }

    public RevisionId revision() {
        return new RevisionId(revisionId);
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    public boolean isCompleted() {
        return completedAt != null;
    }

    /** From now on the learner reads this revision. */
    void moveTo(RevisionId revision) {
        revisionId = revision.value();
    }

    /** Marks the course as done, and says whether it was not before. */
    boolean complete(Instant at) {
        boolean first = completedAt == null;
        if (first) {
            completedAt = at;
        }
        return first;
    }
}
