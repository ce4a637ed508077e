package org.setu.reporting;

import java.util.Optional;

/**
 * The numbers above a report, over all rows that its filter lets through.
 *
 * @param medianDays half of those who completed took no longer than this; empty where nobody did
 */
public record CompletionCounts(long enrolled, long completed, Optional<Double> medianDays) {
    public static final CompletionCounts NONE = new CompletionCounts(0, 0, Optional.empty());

    /** Of a hundred who enrolled, so many completed; empty where nobody enrolled. */
    public Optional<Double> rate() {
        return enrolled == 0 ? Optional.empty() : Optional.of(100.0 * completed / enrolled);
    }
}
