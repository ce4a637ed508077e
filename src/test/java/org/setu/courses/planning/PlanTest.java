package org.setu.courses.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.courses.Extent;
import org.setu.courses.PlanEnded;
import org.setu.courses.PlanOutcome;
import org.setu.courses.planning.Plan.Planning;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

class PlanTest {
    private static final Slug COURSE = new Slug("clean-water");
    private static final Instant MONDAY = Instant.parse("2026-11-30T03:00:00Z");
    private static final Instant SUNDAY = MONDAY.plus(Duration.ofDays(6));

    private final AccountId nasreen = AccountId.next();
    private final AccountId shirin = AccountId.next();

    private final Plan plan =
            new Plan(new Planning(COURSE, Extent.MINOR, "A new bridge.", "abc", SUNDAY), nasreen, MONDAY);

    @Test
    void isDueWhenItsTimeHasComeAndNotASecondBefore() {
        assertThat(plan.isDue(SUNDAY.minusSeconds(1))).isFalse();
        assertThat(plan.isDue(SUNDAY)).isTrue();
        assertThat(plan.isDue(SUNDAY.plus(Duration.ofDays(3))))
                .as("the server was down")
                .isTrue();
    }

    @Test
    void isAboutTheDraftThatWasSeenAndNoOther() {
        assertThat(plan.isAbout("abc")).isTrue();
        assertThat(plan.isAbout("abd")).isFalse();
    }

    @Test
    void endsOnceAndTellsOfItOnce() {
        assertThat(plan.publishedAs(4, SUNDAY))
                .contains(new PlanEnded(COURSE, PlanOutcome.PUBLISHED, nasreen, SUNDAY, Optional.empty()));
        assertThat(plan.publishedAs(5, SUNDAY)).isEmpty();
        assertThat(plan.endBefore(PlanOutcome.CALLED_OFF, shirin, SUNDAY)).isEmpty();

        assertThat(plan.revision()).contains(4);
        assertThat(plan.outcome()).contains(PlanOutcome.PUBLISHED);
        assertThat(plan.endedBy()).isEmpty();
        assertThat(plan.isDue(SUNDAY)).isFalse();
    }

    @Test
    void whoCallsItOffStaysKnownAndNothingIsPublishedAfterwards() {
        assertThat(plan.endBefore(PlanOutcome.CALLED_OFF, shirin, MONDAY))
                .contains(new PlanEnded(COURSE, PlanOutcome.CALLED_OFF, nasreen, SUNDAY, Optional.of(shirin)));

        assertThat(plan.publishedAs(4, SUNDAY)).isEmpty();
        assertThat(plan.revision()).isEmpty();
        assertThat(plan.endedAt()).contains(MONDAY);
        assertThat(plan.isDue(SUNDAY)).isFalse();
    }
}
