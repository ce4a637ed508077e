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
import org.setu.shared.Ids;

/** One line of the ledger: what was completed, with the reasons, and where the person worked on that day. Never changed. */
@Entity
@Table(name = "learning_completion")
class CompletionRow {
    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "account_id")
    private UUID learnerId;

    private String slug;

    @Column(name = "revision_id")
    private UUID revisionId;

    @Enumerated(EnumType.STRING)
    private CourseCompleted.Outcome outcome;

    private String reasons;

    @Column(name = "institution_id")
    private @Nullable UUID institutionId;

    private @Nullable String position;

    private Instant at;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected CompletionRow() {}

    CompletionRow(CourseCompleted completed, String reasons, @Nullable UUID institution, @Nullable String position) {
        this.id = Ids.next();
        this.enrolmentId = completed.enrolment().value();
        this.learnerId = completed.learner().value();
        this.slug = completed.course().value();
        this.revisionId = completed.revision().value();
        this.outcome = completed.outcome();
        this.reasons = reasons;
        this.institutionId = institution;
        this.position = position;
        this.at = completed.at();
    }
}
