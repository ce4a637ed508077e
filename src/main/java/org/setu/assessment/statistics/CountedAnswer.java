package org.setu.assessment.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the counters take of one answer in one attempt.
 *
 * @param at when the attempt was handed in
 * @param rest the share earned of what the attempt's other questions offered; empty where there are none
 * @param isFirst whether it is the learner's first attempt at the quiz, which alone tells what they knew
 * @param isBlank whether the question was left open
 * @param time empty where the journal does not tell
 */
public record CountedAnswer(
        ItemKey key,
        Instant at,
        double score,
        Optional<Double> rest,
        boolean isFirst,
        boolean isBlank,
        Optional<Duration> time,
        List<PartChoice> choices) {
    public CountedAnswer {
        choices = List.copyOf(choices);
    }
}
