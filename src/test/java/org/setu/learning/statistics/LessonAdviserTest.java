package org.setu.learning.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.learning.statistics.LessonAdvice.Rule;
import org.setu.learning.statistics.LessonFigures.ReadingTimes;

class LessonAdviserTest {
    private static final LessonPlan SIX_TO_EIGHT = new LessonPlan(Duration.ofMinutes(6), Duration.ofMinutes(8));

    @Test
    void whereAThirdStopTheRuleSaysWhetherInTheLessonOrAfterIt() {
        assertThat(on(new LessonFigures(60, 45, 12, 8, 3, ReadingTimes.NONE)))
                .containsExactly(new LessonAdvice(Rule.STOPS_WITHIN, 20 / 60.0, 60));
        assertThat(on(new LessonFigures(60, 50, 8, 12, 2, ReadingTimes.NONE)))
                .containsExactly(new LessonAdvice(Rule.STOPS_AFTER, 20 / 60.0, 60));
    }

    /** One of five is 20 %, but might be 4 %; three of five are surely more than a tenth. */
    @Test
    void ofFewOnlyWhatChanceDoesNotExplainIsSaidAndThatTheyAreFew() {
        assertThat(on(new LessonFigures(5, 4, 1, 0, 0, ReadingTimes.NONE))).isEmpty();

        List<LessonAdvice> advice = on(new LessonFigures(5, 2, 3, 0, 0, ReadingTimes.NONE));

        assertThat(advice).extracting(LessonAdvice::rule).containsExactly(Rule.STOPS_WITHIN);
        assertThat(advice.get(0).isOfFew()).isTrue();
        assertThat(new LessonAdvice(Rule.SKIPPED, 0.5, 30).isOfFew()).isFalse();
    }

    @Test
    void ofFourNothingIsSaidHoweverOddTheyAre() {
        assertThat(on(new LessonFigures(4, 0, 4, 0, 0, new ReadingTimes(4, 6000, 6000, 6000))))
                .isEmpty();
    }

    /** Of a hundred 50 finished it, 5 stopped in it and 5 are still at it: 40 went on without. */
    @Test
    void whoIsStillAtALessonHasNotSkippedIt() {
        var figures = new LessonFigures(100, 50, 5, 0, 5, ReadingTimes.NONE);

        assertThat(figures.skipped()).isEqualTo(40);
        assertThat(on(figures)).containsExactly(new LessonAdvice(Rule.SKIPPED, 0.4, 100));
        assertThat(on(new LessonFigures(100, 50, 5, 0, 45, ReadingTimes.NONE))).isEmpty();
    }

    @Test
    void twiceTheLongerPlanIsTooLongIfThreeOfFourTakeLongerThanIt() {
        assertThat(times(9, 16, 30)).containsExactly(new LessonAdvice(Rule.TOO_LONG, 2.0, 40));
        assertThat(times(7, 16, 30)).as("a quarter is in time").isEmpty();
        assertThat(times(9, 15.9, 30)).isEmpty();
    }

    @Test
    void aQuarterOfTheShorterPlanIsTooShortIfThreeOfFourTakeLessThanHalf() {
        assertThat(times(1, 1.5, 2.9)).containsExactly(new LessonAdvice(Rule.TOO_SHORT, 0.25, 40));
        assertThat(times(1, 1.5, 3)).as("a quarter takes half of it").isEmpty();
        assertThat(times(1, 1.6, 2.9)).isEmpty();
    }

    @Test
    void withoutAPlanNoTimeIsTooLongOrTooShort() {
        var figures = new LessonFigures(40, 40, 0, 0, 0, new ReadingTimes(40, 600, 600, 600));

        assertThat(LessonAdviser.on(figures, new LessonPlan(Duration.ZERO, Duration.ZERO)))
                .isEmpty();
    }

    /** As textbooks have it: of 10 heads in 20 throws Wilson's interval begins at 0.299. */
    @Test
    void theLowerEndIsWilsons() {
        assertThat(LessonAdviser.lowerEnd(10, 20)).isCloseTo(0.299, within(0.001));
        assertThat(LessonAdviser.lowerEnd(0, 20)).isCloseTo(0, within(1e-9));
    }

    private static List<LessonAdvice> times(double lower, double median, double upper) {
        return on(new LessonFigures(50, 50, 0, 0, 0, new ReadingTimes(40, lower * 60, median * 60, upper * 60)));
    }

    private static List<LessonAdvice> on(LessonFigures figures) {
        return LessonAdviser.on(figures, SIX_TO_EIGHT);
    }
}
