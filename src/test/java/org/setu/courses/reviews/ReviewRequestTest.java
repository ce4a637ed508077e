package org.setu.courses.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.Programme;
import org.setu.courses.ReviewDue.Urgency;
import org.setu.courses.reviews.ReviewRequest.Asking;
import org.setu.shared.AccountId;

/** Shirin is asked, and reminded twice at most. */
class ReviewRequestTest {
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);
    private static final Instant NOON = Instant.parse("2026-11-01T06:00:00Z");

    private final AccountId nasreen = AccountId.next();

    @Test
    void aReminderGoesTwoDaysBeforeTheDayAndAnotherAfterIt() {
        ReviewRequest request = due(DUE);

        assertThat(request.remind(DUE.minusDays(3), NOON)).isEmpty();
        assertThat(request.remind(DUE.minusDays(2), NOON)).contains(Urgency.SOON);
        assertThat(request.remind(DUE.minusDays(1), NOON)).isEmpty();
        assertThat(request.remind(DUE, NOON)).isEmpty();
        assertThat(request.remind(DUE.plusDays(1), NOON)).contains(Urgency.LATE);
        assertThat(request.remind(DUE.plusDays(9), NOON)).isEmpty();
    }

    @Test
    void whereTheServerSleptTheLaterReminderIsEnough() {
        ReviewRequest request = due(DUE);

        assertThat(request.remind(DUE.plusDays(5), NOON)).contains(Urgency.LATE);
        assertThat(request.remind(DUE.plusDays(6), NOON)).isEmpty();
    }

    @Test
    void whoIsAskedForTomorrowIsNotRemindedAtOnce() {
        ReviewRequest request = due(ASKED.plusDays(1));

        assertThat(request.remind(ASKED, NOON)).isEmpty();
        assertThat(request.remind(ASKED.plusDays(2), NOON)).contains(Urgency.LATE);
    }

    @Test
    void nobodyIsRemindedOfWhatIsGivenOrNoLongerAskedFor() {
        ReviewRequest given = due(DUE);
        given.close(NOON);
        ReviewRequest withdrawn = due(DUE);
        withdrawn.withdraw(nasreen, NOON);

        assertThat(given.remind(DUE.plusDays(1), NOON)).isEmpty();
        assertThat(withdrawn.remind(DUE.plusDays(1), NOON)).isEmpty();
        assertThat(withdrawn.isOpen()).isFalse();
    }

    @Test
    void withoutADayThereIsNothingToRemindOf() {
        var request = new ReviewRequest(asking(Optional.empty()), nasreen, NOON, ASKED);

        assertThat(request.remind(DUE.plusYears(1), NOON)).isEmpty();
        assertThat(request.isOverdue(DUE.plusYears(1))).isFalse();
    }

    private ReviewRequest due(LocalDate day) {
        return new ReviewRequest(asking(Optional.of(day)), nasreen, NOON, ASKED);
    }

    private static Asking asking(Optional<LocalDate> due) {
        return new Asking(CleanWater.SLUG, Programme.LEGAL.key(), AccountId.next(), due, "");
    }
}
