package org.setu.courses;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * What a quiz is to be: which questions are drawn, how many points pass, how often and how long one may try.
 *
 * @param passMark per cent
 * @param attempts so many; then the waiting time, then as many again
 * @param line where course.yaml speaks of it
 */
public record QuizPlan(
        Slug id,
        LocalizedText title,
        List<Draw> draws,
        int passMark,
        int attempts,
        Duration waiting,
        Optional<Duration> timeLimit,
        FeedbackPolicy feedback,
        int line) {
    public QuizPlan {
        draws = List.copyOf(draws);
    }

    /** How many questions one attempt holds. */
    public int length() {
        return draws.stream().mapToInt(Draw::count).sum();
    }

    /** So many questions at random from one part of the pool. {@code difficulty} empty: of any. */
    public record Draw(Slug objective, int count, Optional<String> difficulty, int line) {}

    /** When somebody sees which answers were right, and why. */
    public enum FeedbackPolicy {
        AFTER_SUBMISSION,
        AFTER_PASS,
        NEVER
    }
}
