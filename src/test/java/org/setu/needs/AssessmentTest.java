package org.setu.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.setu.needs.Assessment.Confirmed;
import org.setu.needs.Assessment.Said;
import org.setu.shared.AccountId;

class AssessmentTest {
    private static final AccountId AMINA = AccountId.next();
    private static final AccountId FARHANA = AccountId.next();
    private static final Instant MONDAY = Instant.parse("2026-11-02T06:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);

    private final Assessment assessment =
            Assessment.begun(AMINA, "safe-referral", new Said(Level.ALONE, "Ten referrals"), MONDAY);

    @Test
    void whatSomebodySaysOfThemselvesWaits() {
        assertThat(assessment.waits()).isTrue();
        assertThat(assessment.confirmed()).isEmpty();
    }

    @Test
    void anotherLevelHoldsWithItsReason() {
        var word = new Confirmed(Level.GUIDED, "Not alone yet", FARHANA, TUESDAY);

        assertThat(assessment.confirm(word)).isTrue();

        assertThat(assessment.waits()).isFalse();
        assertThat(assessment.confirmed()).contains(word);
        assertThat(assessment.said().level()).isEqualTo(Level.ALONE);
    }

    @Test
    void theSameWordTwiceIsOneWord() {
        assessment.confirm(new Confirmed(Level.ALONE, "", FARHANA, TUESDAY));

        assertThat(assessment.confirm(new Confirmed(Level.ALONE, "", FARHANA, WEDNESDAY)))
                .isFalse();
        assertThat(assessment.say(new Said(Level.ALONE, "Ten referrals"), WEDNESDAY))
                .isFalse();
        assertThat(assessment.saidAt()).isEqualTo(MONDAY);
        assertThat(assessment.confirmed().orElseThrow().at()).isEqualTo(TUESDAY);
    }

    @Test
    void whatWasConfirmedHoldsUntilWhatIsSaidSinceIsConfirmedInTurn() {
        assessment.confirm(new Confirmed(Level.ALONE, "", FARHANA, MONDAY));
        assessment.say(new Said(Level.GUIDING, "I train others"), TUESDAY);

        assertThat(assessment.waits()).isTrue();
        assertThat(assessment.confirmed().orElseThrow().level()).isEqualTo(Level.ALONE);

        assertThat(assessment.confirm(new Confirmed(Level.ALONE, "", FARHANA, WEDNESDAY)))
                .as("said again of what is new")
                .isTrue();
        assertThat(assessment.waits()).isFalse();
    }
}
