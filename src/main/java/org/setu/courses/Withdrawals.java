package org.setu.courses;

import java.time.Instant;
import java.util.Optional;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/** Which courses are published, but offered no more. */
public interface Withdrawals {
    /** Empty while the course is offered, and where it was never published. */
    Optional<Withdrawn> of(Slug course);

    /** @param reason to those who come for the course */
    record Withdrawn(Instant at, LocalizedText reason) {}
}
