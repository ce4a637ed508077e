package org.setu.reporting.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.setu.shared.AccountId;

class RhythmTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

    @Test
    void weeksBeginOnSunday() {
        assertThat(Rhythm.WEEKLY.after(SUNDAY.minusDays(1))).isEqualTo(SUNDAY);
        assertThat(Rhythm.WEEKLY.after(SUNDAY)).isEqualTo(SUNDAY.plusWeeks(1));
    }

    @Test
    void monthsBeginOnTheirFirstDay() {
        assertThat(Rhythm.MONTHLY.after(SUNDAY)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(Rhythm.MONTHLY.after(LocalDate.of(2026, 12, 1))).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void afterALongSilenceThereIsOneLetterAndNotOneForEachWeekThatWasMissed() {
        var view = new SavedView(AccountId.next(), "Ours", "", Instant.EPOCH);
        view.send(Rhythm.WEEKLY, SUNDAY);

        view.sent(SUNDAY.plusDays(40));

        assertThat(view.nextOn()).contains(SUNDAY.plusWeeks(6));
    }

    @Test
    void whatIsStoppedIsNotDueAnyMore() {
        var view = new SavedView(AccountId.next(), "Ours", "", Instant.EPOCH);
        view.send(Rhythm.MONTHLY, SUNDAY);

        view.stop();
        view.sent(SUNDAY);

        assertThat(view.nextOn()).isEmpty();
        assertThat(view.rhythm()).isEmpty();
    }
}
