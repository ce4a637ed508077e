package org.setu.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.setu.assessment.statistics.SolvingTimes.Moment;
import org.setu.shared.Slug;

class TimesTest {
    private static final Instant TEN = Instant.parse("2026-11-29T10:00:00Z");

    /** Four within the step from 20 to 30 seconds: the second ends its half, at 20 + 10 * 2 / 4 = 25. */
    @Test
    void theMedianLiesInTheMiddleOfItsStep() {
        assertThat(seconds(20, 22, 25, 29).medianSeconds()).contains(25);
    }

    /** The middle one of three lies in the step from 10 to 15; half of it, 2.5, above 10. */
    @Test
    void theMedianIsNotMovedByWhoTookLong() {
        assertThat(seconds(3, 12, 70).medianSeconds()).contains(13);
        assertThat(seconds(3, 12, 1700).medianSeconds()).contains(13);
    }

    @Test
    void nobodyHasNoMedianAndHalfAnHourIsNoTime() {
        assertThat(Times.NONE.medianSeconds()).isEmpty();
        assertThat(seconds(1800, 86_400)).isEqualTo(Times.NONE);
    }

    @Test
    void whatIsWrittenIsReadAgainAndTimesAddUp() {
        Times times = seconds(3, 12, 70);

        assertThat(Times.read(times.written())).isEqualTo(times);
        assertThat(times.plus(seconds(12)).count()).isEqualTo(4);
    }

    /** The first question took 30 s and, gone back to, another 10; the second 20; before the third somebody was away. */
    @Test
    void theJournalTellsHowLongEachQuestionTook() {
        Slug a = new Slug("a");
        Slug b = new Slug("b");
        Slug c = new Slug("c");

        Map<Slug, Duration> times = SolvingTimes.of(
                TEN,
                List.of(
                        new Moment(a, TEN.plusSeconds(30)),
                        new Moment(b, TEN.plusSeconds(50)),
                        new Moment(a, TEN.plusSeconds(60)),
                        new Moment(c, TEN.plusSeconds(60 + 1800))));

        assertThat(times).isEqualTo(Map.of(a, Duration.ofSeconds(40), b, Duration.ofSeconds(20)));
    }

    private static Times seconds(int... seconds) {
        Times times = Times.NONE;
        for (int one : seconds) {
            times = times.plus(Duration.ofSeconds(one));
        }
        return times;
    }
}
