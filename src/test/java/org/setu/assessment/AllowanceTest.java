package org.setu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.setu.courses.QuizPlan;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

class AllowanceTest {
    private static final Instant NOON = Instant.parse("2026-11-24T06:00:00Z");
    private static final QuizPlan THREE_THEN_A_DAY = new QuizPlan(
            new Slug("a1-quiz"),
            LocalizedText.of("Quiz", "কুইজ"),
            QuizPlan.Use.GRADED,
            List.of(),
            70,
            3,
            Duration.ofHours(24),
            Optional.empty(),
            QuizPlan.FeedbackPolicy.AFTER_SUBMISSION,
            1);

    @Test
    void aBeginnerHasAllAttempts() {
        assertThat(after(0, NOON)).isEqualTo(new Allowance(3, Optional.empty()));
    }

    @Test
    void eachAttemptUsesOne() {
        assertThat(after(2, NOON)).isEqualTo(new Allowance(1, Optional.empty()));
    }

    @Test
    void whoUsedAllWaitsFromTheEndOfTheLast() {
        assertThat(after(3, NOON.plusSeconds(60)))
                .isEqualTo(new Allowance(0, Optional.of(NOON.plus(Duration.ofHours(24)))));
    }

    @Test
    void afterTheWaitThereAreAsManyAgain() {
        assertThat(after(3, NOON.plus(Duration.ofHours(24)))).isEqualTo(new Allowance(3, Optional.empty()));
    }

    @Test
    void theSecondRoundEndsInAWaitToo() {
        assertThat(after(6, NOON.plusSeconds(60)).left()).isZero();
        assertThat(after(4, NOON.plusSeconds(60)).left()).isEqualTo(2);
    }

    /** All attempts ended at noon. */
    private static Allowance after(int attempts, Instant now) {
        return Allowance.of(
                THREE_THEN_A_DAY,
                IntStream.range(0, attempts).mapToObj(each -> NOON).toList(),
                now);
    }
}
