package org.setu.courses.offering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * A course is offered no more.
 *
 * <p>Begins when somebody withdraws a published course and says why, and ends when somebody offers it again; neither a publication nor a folder
 * that is read ends it. Whoever was enrolled goes on as before. A course has one at most that has not ended.
 */
@Entity
@Table(name = "courses_withdrawal")
public class Withdrawal {
    @Id
    private UUID id;

    private String slug;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "reason_bn")
    private String reasonBn;

    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "offered_by")
    private @Nullable UUID offeredBy;

    @Column(name = "offered_at")
    private @Nullable Instant offeredAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    Withdrawal(Slug course, Reason reason, AccountId by, Instant at) {
        this.id = Ids.next();
        this.slug = course.value();
        this.reasonEn = reason.english();
        this.reasonBn = reason.bangla();
        this.withdrawnBy = by.value();
        this.withdrawnAt = at;
    }

    /** Why, to those who come for the course. */
    public record Reason(String english, String bangla) {
        public static final int LONGEST = 600;
    }

    /** From now on the course is offered again. Saying so again changes nothing. */
    void end(AccountId by, Instant at) {
        if (offeredAt == null) {
            offeredBy = by.value();
            offeredAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public Slug course() {
        return new Slug(slug);
    }

    public LocalizedText reason() {
        return LocalizedText.of(reasonEn, reasonBn);
    }

    public AccountId by() {
        return new AccountId(withdrawnBy);
    }

    public Instant at() {
        return withdrawnAt;
    }

    public Optional<AccountId> endedBy() {
        return Optional.ofNullable(offeredBy).map(AccountId::new);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(offeredAt);
    }
}
