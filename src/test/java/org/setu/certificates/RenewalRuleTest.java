package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.learning.Fact;
import org.setu.shared.Slug;

/** The course asks for 70 in the quiz of its module, 80 in the final, and for the critical questions. */
class RenewalRuleTest {
    private static final Instant OPENS = Instant.parse("2028-08-26T18:00:00Z");

    private final CourseContent course = CleanWater.content();
    private final RenewalRule rule = RenewalRule.of(course);

    @Test
    void theFinalIsPassedAgainWhereTheCourseHasOne() {
        assertThat(rule.quizzes()).extracting(quiz -> quiz.quiz().value()).containsExactly("w-final");
        assertThat(renews(mark("w-final", 80, 0, 1))).isTrue();
        assertThat(renews(mark("w1-quiz", 100, 0, 1))).isFalse();
    }

    @Test
    void eachQuizThatTheRulesNameIsPassedAgainWhereThereIsNoFinal() {
        var noFinal = CleanWater.with("course.yaml", "final: w-final", "");
        CourseContent without = CleanWater.checked(noFinal).content();
        assertThat(RenewalRule.of(without).quizzes())
                .extracting(quiz -> quiz.quiz())
                .containsExactly(new Slug("w1-quiz"), new Slug("w-final"));
    }

    @Test
    void aMarkBelowTheRuleOrWithACriticalQuestionMissedRenewsNothing() {
        assertThat(renews(mark("w-final", 79, 0, 1))).isFalse();
        assertThat(renews(mark("w-final", 95, 1, 1))).isFalse();
    }

    @Test
    void aMarkFromBeforeTheTimeOfRenewalRenewsNothing() {
        assertThat(renews(mark("w-final", 100, 0, 0))).isFalse();
        assertThat(renews(mark("w-final", 100, 0, -1))).isFalse();
    }

    private boolean renews(Fact... facts) {
        return rule.isMetBy(List.of(facts), OPENS, course);
    }

    private static Fact mark(String quiz, int percent, int criticalMissed, int secondsAfter) {
        return Fact.mark(
                UUID.randomUUID(), quiz, percent, criticalMissed == 0, criticalMissed, OPENS.plusSeconds(secondsAfter));
    }
}
