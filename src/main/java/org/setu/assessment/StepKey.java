package org.setu.assessment;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step within its attempt. A class, not a record: JPA 3.1 fills it field by field. */
public class StepKey implements Serializable {
    private static final long serialVersionUID = 1;

    private UUID attemptId;
    private UUID id;

    @SuppressWarnings("NullAway.Init")
    protected StepKey() {}

    StepKey(AttemptId attempt, UUID id) {
        this.attemptId = attempt.value();
        this.id = id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StepKey key && attemptId.equals(key.attemptId) && id.equals(key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attemptId, id);
    }
}
