package org.setu.courses.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.courses.AspectKey;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

/** A course asks for a sign-off before each publication. Begins when a trainer asks, ends when one drops it; who did either stays known. */
@Entity
@Table(name = "courses_sign_off_rule")
public class SignOffRule {
    @Id
    private UUID id;

    private String slug;

    private String aspect;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "dropped_by")
    private @Nullable UUID droppedBy;

    @Column(name = "dropped_at")
    private @Nullable Instant droppedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected SignOffRule() {}

    SignOffRule(Slug slug, AspectKey aspect, AccountId by, Instant at) {
        this.id = Ids.next();
        this.slug = slug.value();
        this.aspect = aspect.value();
        this.askedBy = by.value();
        this.askedAt = at;
    }

    /** From now on the course is published without. Saying so again changes nothing. */
    void drop(AccountId by, Instant at) {
        if (droppedAt == null) {
            droppedBy = by.value();
            droppedAt = at;
        }
    }

    public Slug course() {
        return new Slug(slug);
    }

    public AspectKey aspect() {
        return new AspectKey(aspect);
    }

    public AccountId askedBy() {
        return new AccountId(askedBy);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<AccountId> droppedBy() {
        return Optional.ofNullable(droppedBy).map(AccountId::new);
    }

    public Optional<Instant> droppedAt() {
        return Optional.ofNullable(droppedAt);
    }
}
