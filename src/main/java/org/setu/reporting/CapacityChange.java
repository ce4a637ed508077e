package org.setu.reporting;

/**
 * What became of the people who can do something, between two days.
 *
 * @param gained how many count now and did not then: newly certified, or come from elsewhere
 * @param lost how many counted then and do not now: transferred, gone, or with a certificate that was taken back
 */
public record CapacityChange(long gained, long lost) {}
