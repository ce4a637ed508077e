package org.setu.assessment.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When attempts were counted last. There is one row of it, made with the table; whoever holds it counts, so that counters are never raced for. */
@Entity
@Table(name = "assessment_counting")
public class Counting {
    static final int ID = 1;

    @Id
    private int id;

    @Column(name = "counted_at")
    private @Nullable Instant countedAt;

    /** For JPA alone. */
    protected Counting() {}

    public void counted(Instant at) {
        countedAt = at;
    }

    public Optional<Instant> countedAt() {
        return Optional.ofNullable(countedAt);
    }
}
