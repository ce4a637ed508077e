package org.setu.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostingColumnsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int NEXT_DAY = at("2026-07-01T00:00:00Z");
    private static final int BEFORE = at("2026-01-01T00:00:00Z");
    private static final int AFTER = at("2026-08-01T00:00:00Z");

    @Test
    void whatIsConfirmedCountsMoreThanWhatIsClaimed() {
        var postings = two(BEFORE, Seconds.NEVER, Seconds.NEVER, BEFORE, BEFORE, Seconds.NEVER);
        assertThat(postings.heldOn(DAY, NEXT_DAY)).containsExactly(1);
        assertThat(postings.confirmedOn(DAY, NEXT_DAY)).containsExactly(1);
    }

    @Test
    void whatWasClaimedOrConfirmedLaterDidNotHoldThen() {
        var postings = two(BEFORE, Seconds.NEVER, Seconds.NEVER, AFTER, AFTER, Seconds.NEVER);
        assertThat(postings.heldOn(DAY, NEXT_DAY)).containsExactly(0);
        assertThat(postings.confirmedOn(DAY, NEXT_DAY)).containsExactly(PostingColumns.NONE);
    }

    @Test
    void whatHadEndedByThenDidNotHoldAndWhatEndedLaterDid() {
        var postings = two(BEFORE, Seconds.NEVER, AFTER, BEFORE, BEFORE, BEFORE + 1);
        assertThat(postings.heldOn(DAY, NEXT_DAY)).containsExactly(0);
    }

    @Test
    void theDayThatWasToldDecidesWhereThereIsOne() {
        var postings = new PostingColumns(
                new int[] {0, 1},
                new UUID[] {new UUID(1, 1)},
                new int[] {0},
                new int[] {0},
                new int[] {AFTER},
                new int[] {AFTER},
                new int[] {Seconds.NEVER},
                new int[] {Seconds.day(DAY)},
                new int[] {Seconds.day(DAY)});
        assertThat(postings.confirmedOn(DAY, NEXT_DAY)).containsExactly(0);
        assertThat(postings.confirmedOn(DAY.minusDays(1), NEXT_DAY)).containsExactly(PostingColumns.NONE);
        assertThat(postings.confirmedOn(DAY.plusDays(1), NEXT_DAY)).containsExactly(PostingColumns.NONE);
    }

    /** Of one person, in the order in which they are kept. */
    private static PostingColumns two(int... claimedConfirmedEnded) {
        return new PostingColumns(
                new int[] {0, 2},
                new UUID[] {new UUID(1, 1), new UUID(1, 2)},
                new int[] {0, 0},
                new int[] {0, 1},
                new int[] {claimedConfirmedEnded[0], claimedConfirmedEnded[3]},
                new int[] {claimedConfirmedEnded[1], claimedConfirmedEnded[4]},
                new int[] {claimedConfirmedEnded[2], claimedConfirmedEnded[5]},
                new int[] {Seconds.NO_DAY, Seconds.NO_DAY},
                new int[] {Seconds.NO_DAY, Seconds.NO_DAY});
    }

    private static int at(String moment) {
        return Seconds.of(Instant.parse(moment));
    }
}
