package org.setu.courses.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.courses.AspectKey;
import org.setu.courses.ReviewDue.Urgency;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

/**
 * Somebody is asked for a sign-off.
 *
 * <p>Begins with a letter. Where a day was named, a reminder follows when it is near and another when it has passed. Ends when the sign-off
 * is given, or when a trainer asks for it no longer.
 */
@Entity
@Table(name = "courses_review_request")
public class ReviewRequest {
    /** How long before the day the first reminder goes. */
    static final int DAYS_BEFORE = 2;

    @Id
    private UUID id;

    private String slug;

    private String aspect;

    @Column(name = "asked_of")
    private UUID askedOf;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private String words;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "overdue_at")
    private @Nullable Instant overdueAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected ReviewRequest() {}

    /** @param today a day that is near already when it is named is not told of twice */
    ReviewRequest(Asking asking, AccountId by, Instant at, LocalDate today) {
        this.id = Ids.next();
        this.slug = asking.course().value();
        this.aspect = asking.aspect().value();
        this.askedOf = asking.of().value();
        this.askedBy = by.value();
        this.askedAt = at;
        this.dueOn = asking.due().orElse(null);
        this.words = asking.words();
        this.remindedAt = dueOn != null && isNear(dueOn, today) ? at : null;
    }

    /**
     * What is asked of whom.
     *
     * @param words to go with it; may be blank
     */
    public record Asking(Slug course, AspectKey aspect, AccountId of, Optional<LocalDate> due, String words) {}

    /** Notes that a reminder goes out today, and which; each goes once, and of two that are due only the later one. */
    Optional<Urgency> remind(LocalDate today, Instant at) {
        if (dueOn == null || closedAt != null) {
            return Optional.empty();
        } else if (today.isAfter(dueOn) && overdueAt == null) {
            overdueAt = at;
            remindedAt = remindedAt == null ? at : remindedAt;
            return Optional.of(Urgency.LATE);
        } else if (isNear(dueOn, today) && remindedAt == null) {
            remindedAt = at;
            return Optional.of(Urgency.SOON);
        } else {
            return Optional.empty();
        }
    }

    /** The sign-off was given. */
    void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }

    /** It is no longer asked for. Saying so again, or after it was given, changes nothing. */
    void withdraw(AccountId by, Instant at) {
        if (closedAt == null) {
            closedAt = at;
            withdrawnBy = by.value();
        }
    }

    private static boolean isNear(LocalDate due, LocalDate today) {
        return !today.isBefore(due.minusDays(DAYS_BEFORE));
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && closedAt == null && today.isAfter(dueOn);
    }

    public UUID id() {
        return id;
    }

    public Slug course() {
        return new Slug(slug);
    }

    public AspectKey aspect() {
        return new AspectKey(aspect);
    }

    public AccountId of() {
        return new AccountId(askedOf);
    }

    public AccountId by() {
        return new AccountId(askedBy);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(dueOn);
    }

    public String words() {
        return words;
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
