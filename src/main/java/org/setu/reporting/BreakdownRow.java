package org.setu.reporting;

import java.util.Optional;

/**
 * One group of a breakdown.
 *
 * @param group as it is kept; blank for those who did not say
 * @param enrolled empty where it would tell of single people
 * @param completed likewise
 */
public record BreakdownRow(String group, Optional<Long> enrolled, Optional<Long> completed) {}
