package org.setu.courses.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Extent;
import org.setu.courses.PlanEnded;
import org.setu.courses.PlanOutcome;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

/**
 * A draft is to be published at a time.
 *
 * <p>Begins when a trainer names the time, and pins the draft as it stands: another one is not published. Ends when its time has come, with a
 * revision or with why there is none; or before, when a trainer calls it off, plans anew or publishes by hand. One of a course's is open at
 * most; those that have ended are its history.
 */
@Entity
@Table(name = "courses_publication_plan")
public class Plan {
    @Id
    private UUID id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Extent extent;

    private String note;

    private String checksum;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "planned_by")
    private UUID plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanOutcome outcome;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "revision_number")
    private @Nullable Integer revisionNumber;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(Planning planning, AccountId by, Instant at) {
        this.id = Ids.next();
        this.slug = planning.course().value();
        this.extent = planning.extent();
        this.note = planning.note();
        this.checksum = planning.basedOn();
        this.dueAt = planning.due();
        this.plannedBy = by.value();
        this.plannedAt = at;
    }

    /**
     * What is to be published when.
     *
     * @param basedOn the checksum of the whole draft as the trainer saw it
     */
    public record Planning(Slug course, Extent extent, String note, String basedOn, Instant due) {}

    boolean isDue(Instant now) {
        return isOpen() && !now.isBefore(dueAt);
    }

    /** Its time came. Answers with what is to be announced; with nothing where it had ended before. */
    Optional<PlanEnded> publishedAs(int number, Instant at) {
        if (isOpen()) {
            revisionNumber = number;
        }
        return end(PlanOutcome.PUBLISHED, at);
    }

    /** Its time came in vain. */
    Optional<PlanEnded> end(PlanOutcome why, Instant at) {
        return end(why, null, at);
    }

    /** A trainer ends it before its time. */
    Optional<PlanEnded> endBefore(PlanOutcome why, AccountId by, Instant at) {
        return end(why, by.value(), at);
    }

    private Optional<PlanEnded> end(PlanOutcome why, @Nullable UUID by, Instant at) {
        if (!isOpen()) {
            return Optional.empty();
        }
        endedAt = at;
        outcome = why;
        endedBy = by;
        return Optional.of(new PlanEnded(course(), why, by(), dueAt, endedBy()));
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /**
     * Whether this draft is the one that is meant.
     *
     * @param now the checksum of the whole draft
     */
    public boolean isAbout(String now) {
        return checksum.equals(now);
    }

    public UUID id() {
        return id;
    }

    public Slug course() {
        return new Slug(slug);
    }

    public Extent extent() {
        return extent;
    }

    public String note() {
        return note;
    }

    String basedOn() {
        return checksum;
    }

    public Instant due() {
        return dueAt;
    }

    public AccountId by() {
        return new AccountId(plannedBy);
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<PlanOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Who ended it before its time. */
    public Optional<AccountId> endedBy() {
        return Optional.ofNullable(endedBy).map(AccountId::new);
    }

    /** The number of the revision that it became. */
    public Optional<Integer> revision() {
        return Optional.ofNullable(revisionNumber);
    }
}
