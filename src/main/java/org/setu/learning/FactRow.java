package org.setu.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;

/** A fact as the journal keeps it. Inserted, never changed; a mark that was corrected says which one counts in its place. */
@Entity
@Table(name = "learning_fact")
class FactRow {
    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "account_id")
    private UUID learnerId;

    @Enumerated(EnumType.STRING)
    private Fact.Kind kind;

    private @Nullable String lesson;

    private @Nullable String block;

    private @Nullable String activity;

    private @Nullable Integer amount;

    private @Nullable String detail;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

    private @Nullable UUID corrects;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected FactRow() {}

    FactRow(EnrolmentId enrolment, AccountId learner, Fact fact, Instant receivedAt) {
        this.id = fact.id();
        this.enrolmentId = enrolment.value();
        this.learnerId = learner.value();
        this.kind = fact.kind();
        this.lesson = fact.lesson();
        this.block = fact.block();
        this.activity = fact.activity();
        this.amount = fact.amount();
        this.detail = fact.detail();
        this.occurredAt = fact.occurredAt().isAfter(receivedAt) ? receivedAt : fact.occurredAt();
        this.receivedAt = receivedAt;
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    /** The id under which it was recorded first: its own, but for a mark that takes the place of another. */
    UUID recordedAs() {
        return corrects == null ? id : corrects;
    }

    /** From now on the corrected one counts, which is answered with. */
    FactRow replaceBy(Fact corrected, Instant at) {
        var row = new FactRow(enrolment(), new AccountId(learnerId), corrected, at);
        row.corrects = recordedAs();
        replacedBy = row.id;
        return row;
    }

    Fact fact() {
        return new Fact(id, kind, lesson, block, activity, amount, detail, occurredAt);
    }
}
