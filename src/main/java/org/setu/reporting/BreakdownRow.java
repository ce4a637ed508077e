package org.setu.reporting;

import java.util.Optional;

/**
 * One group of a breakdown.
 *
 * @param group as it is kept; blank for those who did not say
 * @param completed empty where it would tell of single people
 */
public record BreakdownRow(String group, long enrolled, Optional<Long> completed) {
    /** The groups that are too small to be told of, together. */
    public static final String OTHERS = "*";

    public boolean isOthers() {
        return group.equals(OTHERS);
    }
}
