package org.setu.courses;

import java.time.Instant;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/**
 * A planned publication has ended. Announced once for each.
 *
 * @param planner who had planned it
 * @param by who ended it before its time; empty where its time came
 */
public record PlanEnded(Slug course, PlanOutcome outcome, AccountId planner, Instant due, Optional<AccountId> by) {}
