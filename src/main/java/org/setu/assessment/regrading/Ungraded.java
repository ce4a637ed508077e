package org.setu.assessment.regrading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.setu.assessment.AttemptId;
import org.setu.shared.Ids;

/** An attempt that waits to be graded again. Laid out with the decision, taken away when it was graded. */
@Entity
@Table(name = "assessment_ungraded")
public class Ungraded {
    @Id
    private UUID id;

    @Column(name = "regrading_id")
    private UUID regradingId;

    @Column(name = "attempt_id")
    private UUID attemptId;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Ungraded() {}

    Ungraded(Regrading regrading, AttemptId attempt) {
        this.id = Ids.next();
        this.regradingId = regrading.id();
        this.attemptId = attempt.value();
    }
}
