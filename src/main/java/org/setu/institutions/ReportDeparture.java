package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
     * @param managed what whoever reports it answers for: where the person works elsewhere by then is for others to tell
     */
    public static Outcome look(List<Posting> had, LocalDate day, ManagedInstitutions managed) {
        if (had.stream().anyMatch(posting -> posting.wasLeftOn(day))) {
            return Outcome.KNOWN;
        } else {
            return had.stream().anyMatch(posting -> lasts(posting, day, managed)) ? Outcome.LEFT : Outcome.NOT_POSTED;
        }
    }

    public Outcome depart(AccountId person, LocalDate day, ManagedInstitutions managed, AccountId by) {
        List<Posting> had = postings.lockedOf(person);
        Outcome outcome = look(had, day, managed);
        Instant now = clock.instant();
        if (outcome == Outcome.LEFT) {
            had.stream()
                    .filter(posting -> lasts(posting, day, managed))
                    .forEach(posting -> posting.leave(day, by, today.date(), now));
        }
        return outcome;
    }

    /** Whether it would hold on that day, and is the reporter's to end. */
    private static boolean lasts(Posting posting, LocalDate day, ManagedInstitutions managed) {
        return managed.holds(posting)
                && posting.isConfirmed()
                && posting.isOpen()
                && !posting.beginsAfter(day)
                && posting.worksTo().filter(last -> last.isBefore(day)).isEmpty();
    }
}
