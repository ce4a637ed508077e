package org.setu.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.courses.QuizPlan;

/**
 * How often a learner may still try: as many attempts as the quiz allows, then the waiting time, then as many again.
 *
 * @param left attempts before the next waiting time; 0 while waiting
 * @param waitUntil when the next attempt may begin; empty where it may now
 */
public record Allowance(int left, Optional<Instant> waitUntil) {
    /** @param ended when each attempt so far ended, the first one first */
    public static Allowance of(QuizPlan plan, List<Instant> ended, Instant now) {
        int round = Math.max(1, plan.attempts());
        int used = ended.size() % round;
        if (!ended.isEmpty() && used == 0) {
            Instant until = ended.get(ended.size() - 1).plus(plan.waiting());
            return now.isBefore(until) ? new Allowance(0, Optional.of(until)) : new Allowance(round, Optional.empty());
        } else {
            return new Allowance(round - used, Optional.empty());
        }
    }
}
