package org.setu.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What an attempt came to. Derived from the journal by a pure function when it is handed in, and once more when somebody decides that a corrected
 * question counts otherwise: then what it was is kept as a {@link org.setu.assessment.regrading.FormerResult}.
 */
@Entity
@Table(name = "assessment_result")
public class Result {
    @Id
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
    protected Result() {}

    Result(AttemptId attempt, AttemptResult result, AnswerSheet sheet, Instant at) {
        this.attemptId = attempt.value();
        this.percent = result.total().percent();
        this.passed = result.passed();
        this.criticalMissed = result.critical().size();
        this.detail = ResultDetail.json(result, sheet);
        this.gradedAt = at;
    }

    /** Becomes what the sheet comes to now. */
    void grade(AttemptResult result, AnswerSheet sheet, Instant at) {
        percent = result.total().percent();
        passed = result.passed();
        criticalMissed = result.critical().size();
        detail = ResultDetail.json(result, sheet);
        gradedAt = at;
    }

    /** Whether the sheet comes to something else. */
    boolean isOther(AttemptResult result, AnswerSheet sheet) {
        var scores = ResultDetail.scores(ResultDetail.json(result, sheet));
        return passed != result.passed() || !ResultDetail.scores(detail).equals(scores);
    }

    public AttemptId attempt() {
        return new AttemptId(attemptId);
    }

    public int percent() {
        return percent;
    }

    /** Means nothing where the quiz only measures: nobody passes or fails that. */
    public boolean passed() {
        return passed;
    }

    /** How many critical questions were not right. */
    public int criticalMissed() {
        return criticalMissed;
    }

    /** As {@link ResultDetail} writes it: each question's score, what each objective and competency came to. */
    public String detail() {
        return detail;
    }

    public Instant gradedAt() {
        return gradedAt;
    }
}
