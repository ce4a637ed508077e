package org.setu.assessment.regrading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.setu.assessment.AttemptId;
import org.setu.assessment.Result;
import org.setu.shared.Ids;

/** What an attempt had come to before it was graded again. Inserted, never changed. */
@Entity
@Table(name = "assessment_former_result")
public class FormerResult {
    @Id
    private UUID id;

    @Column(name = "regrading_id")
    private UUID regradingId;

    @Column(name = "attempt_id")
    private UUID attemptId;

    private int percent;

    private boolean passed;

    @Column(name = "critical_missed")
    private int criticalMissed;

    private String detail;

    @Column(name = "graded_at")
    private Instant gradedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected FormerResult() {}

    public FormerResult(Regrading regrading, Result result) {
        this.id = Ids.next();
        this.regradingId = regrading.id();
        this.attemptId = result.attempt().value();
        this.percent = result.percent();
        this.passed = result.passed();
        this.criticalMissed = result.criticalMissed();
        this.detail = result.detail();
        this.gradedAt = result.gradedAt();
    }

    public AttemptId attempt() {
        return new AttemptId(attemptId);
    }

    public int percent() {
        return percent;
    }

    public boolean passed() {
        return passed;
    }

    public Instant gradedAt() {
        return gradedAt;
    }
}
