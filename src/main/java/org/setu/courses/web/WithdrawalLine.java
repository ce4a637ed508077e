package org.setu.courses.web;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that a course was not offered.
 *
 * @param ended when it was offered again
 * @param endedBy by whom; blank while it is withdrawn
 */
public record WithdrawalLine(Instant at, String by, String reason, Optional<Instant> ended, String endedBy) {}
