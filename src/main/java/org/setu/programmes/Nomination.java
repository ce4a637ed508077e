package org.setu.programmes;

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

/**
 * An institution wants one of its people in a cohort.
 *
 * <p>Begins when its focal point names them, who may take it back while nobody has decided. Whoever manages the cohort approves it, which takes a seat or a
 * place on the waiting list, or declines it; either is the last word, since the same person is nominated for a cohort once.
 */
@Entity
@Table(name = "programmes_nomination")
public class Nomination {
    /** Of the words of who nominates, and of who decides. */
    public static final int LONGEST_WORDS = 400;

    @Id
    private UUID id;

    @Column(name = "cohort_id")
    private UUID cohortId;

    @Column(name = "call_id")
    private UUID callId;

    @Column(name = "account_id")
    private UUID accountId;

    private String reason;

    @Column(name = "nominated_by")
    private @Nullable UUID nominatedBy;

    @Column(name = "nominated_at")
    private Instant nominatedAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "declined_at")
    private @Nullable Instant declinedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    private String because;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    public Nomination(Call call, AccountId account, String reason, AccountId by, Instant at) {
        this.id = NominationId.next().value();
        this.cohortId = call.cohort().value();
        this.callId = call.id().value();
        this.accountId = account.value();
        this.reason = reason;
        this.nominatedBy = by.value();
        this.nominatedAt = at;
        this.because = "";
    }

    /** @param words to the focal point; may be blank. What was decided before stays. */
    public void approve(String words, AccountId by, Instant at) {
        if (isOpen()) {
            approvedAt = at;
            decidedBy = by.value();
            because = words;
        }
    }

    /** @param words why. What was decided before stays. */
    public void decline(String words, AccountId by, Instant at) {
        if (isOpen()) {
            declinedAt = at;
            decidedBy = by.value();
            because = words;
        }
    }

    /** Whether nobody has decided it yet. */
    public boolean isOpen() {
        return approvedAt == null && declinedAt == null;
    }

    public boolean isDeclined() {
        return declinedAt != null;
    }

    public NominationId id() {
        return new NominationId(id);
    }

    public CohortId cohort() {
        return new CohortId(cohortId);
    }

    public CallId call() {
        return new CallId(callId);
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    /** Why they are nominated; may be blank. */
    public String reason() {
        return reason;
    }

    /** Empty where that person was erased. */
    public Optional<AccountId> nominatedBy() {
        return Optional.ofNullable(nominatedBy).map(AccountId::new);
    }

    public Instant nominatedAt() {
        return nominatedAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(approvedAt == null ? declinedAt : approvedAt);
    }

    /** What was said with the decision; may be blank. */
    public String because() {
        return because;
    }
}
