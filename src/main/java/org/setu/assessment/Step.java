package org.setu.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * One answer in the journal: what a learner gave to a question, the how-manieth answer to it, and when. Inserted, never changed; the
 * last one counts. Its id was made by the sender, so that sending it again is harmless.
 */
@Entity
@IdClass(StepKey.class)
@Table(name = "assessment_step")
@NamedQuery(name = Step.ATTEMPT, query = """
                select attempt.revisionId, attempt.drawing, attempt.startedAt, attempt.deadlineAt, attempt.submittedAt
                from Attempt attempt
                where attempt.id = :attempt and attempt.learnerId = :learner""")
@NamedQuery(name = Step.LAST, query = """
                select step.id, step.number, step.device, step.response, step.receivedAt
                from Step step
                where step.attemptId = :attempt and step.question = :question
                order by step.attemptId desc, step.question desc, step.number desc""")
public class Step {
    /** What taking an answer must know of the attempt. */
    static final String ATTEMPT = "Step.attempt";

    /** The last step at a question. Ordered by the whole index, which is then read backwards and no further than one row. */
    static final String LAST = "Step.last";

    /** As many characters as the journal has room for. */
    static final int LONGEST_RESPONSE = 8_000;

    @Id
    @Column(name = "attempt_id")
    private UUID attemptId;

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID learnerId;

    private @Nullable String device;

    private String question;

    private int number;

    private String response;

    private @Nullable String language;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(AttemptId attempt, AccountId learner, NewStep step, int number, Instant occurredAt, Instant receivedAt) {
        this.attemptId = attempt.value();
        this.id = step.id();
        this.learnerId = learner.value();
        this.device = step.device().orElse(null);
        this.question = step.question().value();
        this.number = number;
        this.response = step.response().toJson();
        this.language = step.language().map(Language::code).orElse(null);
        this.occurredAt = occurredAt;
        this.receivedAt = receivedAt;
    }

    AttemptId attempt() {
        return new AttemptId(attemptId);
    }

    boolean isOf(AccountId learner) {
        return learnerId.equals(learner.value());
    }

    public UUID id() {
        return id;
    }

    public Slug question() {
        return new Slug(question);
    }

    /** Counts the answers to this question, from 1. */
    public int number() {
        return number;
    }

    /** As {@link Response#toJson} wrote it. */
    public String response() {
        return response;
    }

    /** In which language the learner read the question; empty where nobody knows. */
    Optional<Language> language() {
        return Optional.ofNullable(language).flatMap(Language::of);
    }

    /** When the learner answered, by their own clock. */
    Instant occurredAt() {
        return occurredAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
