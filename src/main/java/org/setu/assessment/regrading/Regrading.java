package org.setu.assessment.regrading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.LocalizedText;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/**
 * A decision on how a corrected question counts for those who answered it before. Made once; while attempts are graded again it counts them, and it
 * is finished when none waits. A later decision on the same question takes its place, and both stay on record.
 */
@Entity
@Table(name = "assessment_regrading")
public class Regrading {
    @Id
    private UUID id;

    private String slug;

    private String question;

    @Column(name = "revision_id")
    private UUID revisionId;

    @Enumerated(EnumType.STRING)
    private Rule rule;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "reason_bn")
    private String reasonBn;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private int attempts;

    private int changed;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Regrading() {}

    /** @param revision whose question is the corrected one */
    Regrading(Slug course, Slug question, RevisionId revision, Rule rule, Reason reason, AccountId by, Instant at) {
        this.id = Ids.next();
        this.slug = course.value();
        this.question = question.value();
        this.revisionId = revision.value();
        this.rule = rule;
        this.reasonEn = reason.english();
        this.reasonBn = reason.bangla();
        this.decidedBy = by.value();
        this.decidedAt = at;
    }

    /** What learners whose result changes are told. */
    public record Reason(String english, String bangla) {
        public static final int LONGEST = 1_000;
    }

    public UUID id() {
        return id;
    }

    public Slug course() {
        return new Slug(slug);
    }

    public Slug question() {
        return new Slug(question);
    }

    public RevisionId revision() {
        return new RevisionId(revisionId);
    }

    public Rule rule() {
        return rule;
    }

    public LocalizedText reason() {
        return LocalizedText.of(reasonEn, reasonBn);
    }

    public AccountId decidedBy() {
        return new AccountId(decidedBy);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** How many attempts are graded again by it. */
    public int attempts() {
        return attempts;
    }

    /** How many of those graded so far came to something else. */
    public int changed() {
        return changed;
    }

    /** Empty while attempts wait. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    void leaves(int attempts) {
        this.attempts = attempts;
    }

    public void changes(int more) {
        changed += more;
    }

    public void finish(Instant at) {
        finishedAt = at;
    }
}
