package org.setu.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments as native queries answer them. */
final class Moments {
    private Moments() {}

    /** The two databases' drivers hand out the same moment as different types. */
    static Optional<Instant> of(@Nullable Object value) {
        if (value instanceof OffsetDateTime time) {
            return Optional.of(time.toInstant());
        } else if (value instanceof Timestamp time) {
            return Optional.of(time.toInstant());
        } else if (value == null) {
            return Optional.empty();
        } else {
            throw new IllegalStateException("No moment: " + value.getClass());
        }
    }
}
