package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.setu.shared.MadeOnce;

/** Nobody works at two places at once: how one confirmed posting makes way for the next, in whatever order they are told. */
@MadeOnce
@Transactional
class Succession {
    private final Postings postings;
    private final Today today;
    private final Clock clock;

    @Inject
    Succession(Postings postings, Today today, Clock clock) {
        this.postings = postings;
        this.today = today;
        this.clock = clock;
    }

    /**
     * The posting holds from the day that was told for it, or from now. What began before ends the day before, what was told for the very same
     * day is replaced, and what begins later stays: then this one lasts until there.
     */
    void takeUp(Posting posting) {
        List<Posting> others = postings.notOver(List.of(posting.account())).stream()
                .filter(other -> !other.id().equals(posting.id()))
                .toList();
        settle(posting, others, today.date(), clock.instant());
    }

    /**
     * As {@link #takeUp}, of what is known.
     *
     * @param others what else is known of the person and not over
     */
    static void settle(Posting posting, List<Posting> others, LocalDate today, Instant now) {
        LocalDate from = posting.worksFrom().orElse(today);
        for (Posting other : others) {
            if (!other.isConfirmed()) {
                endClaim(other, posting, now);
            } else if (other.worksFrom().equals(Optional.of(from))) {
                other.end(now);
            } else if (!other.beginsAfter(from) && posting.worksFrom().isPresent()) {
                other.endBefore(from, today, now);
            } else if (!other.beginsAfter(from)) {
                other.end(now);
            }
        }
        others.stream()
                .filter(Posting::isConfirmed)
                .filter(other -> other.beginsAfter(from))
                .map(Posting::worksFrom)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .ifPresent(next -> posting.endBefore(next, today, now));
    }

    /** What the person said themselves before this was known is settled by it, unless it is about a day yet to come. */
    private static void endClaim(Posting claim, Posting posting, Instant now) {
        if (claim.worksFrom().isEmpty() || claim.institution().equals(posting.institution())) {
            claim.end(now);
        }
    }
}
