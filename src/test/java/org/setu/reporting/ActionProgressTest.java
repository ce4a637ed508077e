package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.needs.ActionId;
import org.setu.reporting.ActionProgress.State;
import org.setu.shared.LocalizedText;

class ActionProgressTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final LocalizedText NAME = LocalizedText.of("Port", "বন্দর");

    @ParameterizedTest
    @CsvSource({
        "0, 2026-12-01, UNDERWAY, 0",
        "1, 2026-12-31, UNDERWAY, 33",
        "1, 2027-01-01, OVERDUE, 33",
        "3, 2027-01-01, REACHED, 100",
        "7, 2026-12-01, REACHED, 100"
    })
    void whatPeopleCompleteTellsWhatBecomesOfIt(int done, LocalDate today, State state, int percent) {
        var action = new ActionProgress(ActionId.next(), NAME, "safe-referral", "Train them", NAME, DUE, 3, done);

        assertThat(action.state(today)).isEqualTo(state);
        assertThat(action.percent()).isEqualTo(percent);
    }
}
