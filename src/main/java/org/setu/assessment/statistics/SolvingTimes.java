package org.setu.assessment.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.setu.shared.Slug;

/**
 * How long somebody was at each question, as the journal tells it: from one answer to the next, which is put to the question of the next. A question
 * before which somebody was away has no time, and what was spent on a question that was left open goes to the one after it.
 */
public final class SolvingTimes {
    /** Longer, and somebody was at something else. */
    private static final Duration AWAY = Duration.ofMinutes(30);

    private SolvingTimes() {}

    /** An answer to a question, at its time. */
    public record Moment(Slug question, Instant at) {}

    /** @param moments in the order of time */
    public static Map<Slug, Duration> of(Instant begin, List<Moment> moments) {
        var times = new HashMap<Slug, Duration>();
        var unknown = new HashSet<Slug>();
        Instant before = begin;
        for (Moment moment : moments) {
            Duration spent = Duration.between(before, moment.at());
            if (spent.compareTo(AWAY) >= 0) {
                unknown.add(moment.question());
            }
            times.merge(moment.question(), spent.isNegative() ? Duration.ZERO : spent, Duration::plus);
            before = moment.at();
        }
        times.keySet().removeAll(unknown);
        return times;
    }
}
