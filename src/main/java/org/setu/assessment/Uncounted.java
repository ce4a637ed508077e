package org.setu.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An attempt that was handed in and is not in the statistics yet. Written when it is handed in, taken away when it was counted. */
@Entity
@Table(name = "assessment_uncounted")
class Uncounted {
    @Id
    @Column(name = "attempt_id")
    private UUID attemptId;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Uncounted() {}

    Uncounted(AttemptId attempt) {
        this.attemptId = attempt.value();
    }
}
