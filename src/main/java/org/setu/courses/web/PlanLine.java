package org.setu.courses.web;

import java.time.Instant;
import java.util.Optional;

/**
 * One publication that was planned.
 *
 * @param extent the name of an {@link org.setu.courses.Extent}
 * @param outcome the name of a {@link org.setu.courses.PlanOutcome}; blank while it is open
 * @param endedBy who ended it before its time; blank where nobody did
 * @param revision the number of the revision that it became; 0 for none
 * @param changed whether the draft is another by now, so that it would not be published
 * @param unsigned whether a sign-off is still missing
 */
public record PlanLine(
        String id,
        Instant due,
        String by,
        Instant plannedAt,
        String extent,
        String note,
        String outcome,
        Optional<Instant> endedAt,
        String endedBy,
        int revision,
        boolean changed,
        boolean unsigned) {
    public boolean isOpen() {
        return outcome.isEmpty();
    }
}
