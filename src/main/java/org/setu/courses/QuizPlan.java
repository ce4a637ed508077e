package org.setu.courses;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * What a quiz is to be: which questions are drawn, how many points pass, how often and how long one may try.
 *
 * @param use which questions of the pool it draws
 * @param passMark per cent; 0 where it only measures
 * @param attempts so many; then the waiting time, then as many again. What only measures is taken once
 * @param line where course.yaml speaks of it
 */
public record QuizPlan(
        Slug id,
        LocalizedText title,
        Use use,
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

    /** Whether it tells what somebody knows before or after a course: nobody passes or fails it. */
    public boolean measures() {
        return use == Use.PRE_TEST || use == Use.POST_TEST;
    }

    /** Each use has questions of its own, which no other quiz draws. */
    public enum Use {
        GRADED,
        FINAL,
        PRE_TEST,
        POST_TEST;

        /** As it stands in course.yaml. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
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
