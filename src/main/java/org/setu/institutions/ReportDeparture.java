package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Notes that somebody left the service, or retires, from a day on. The account and its certificates stay theirs. */
@MadeOnce
@Transactional
public class ReportDeparture {
    private final Postings postings;
    private final Today today;
    private final Clock clock;

    @Inject
    ReportDeparture(Postings postings, Today today, Clock clock) {
        this.postings = postings;
        this.today = today;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        LEFT,
        /** It was known already, and nothing has changed. */
        KNOWN,
        /** Nothing that is known of the person holds on that day. */
        NOT_POSTED
    }

    /**
     * What would come of it.
     *
     * @param had all that the person ever had
     */
    public static Outcome look(List<Posting> had, LocalDate day) {
        if (had.stream().anyMatch(posting -> lasts(posting, day))) {
            return Outcome.LEFT;
        } else {
            boolean known = had.stream()
                    .filter(Posting::isConfirmed)
                    .anyMatch(posting -> posting.worksTo().equals(Optional.of(day.minusDays(1))));
            return known ? Outcome.KNOWN : Outcome.NOT_POSTED;
        }
    }

    public Outcome depart(AccountId person, LocalDate day, AccountId by) {
        List<Posting> had = postings.lockedOf(person);
        Outcome outcome = look(had, day);
        Instant now = clock.instant();
        had.stream()
                .filter(posting -> lasts(posting, day))
                .forEach(posting -> posting.leave(day, by, today.date(), now));
        return outcome;
    }

    /** Whether it would hold on that day and held before it. */
    private static boolean lasts(Posting posting, LocalDate day) {
        return posting.isConfirmed()
                && posting.isOpen()
                && posting.beginsBefore(day)
                && posting.worksTo().filter(last -> last.isBefore(day)).isEmpty();
    }
}
