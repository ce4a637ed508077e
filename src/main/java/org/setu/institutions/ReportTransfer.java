package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Notes that somebody goes to work somewhere else, or as something else, from a day on. Certificates stay with the person. */
@MadeOnce
@Transactional
public class ReportTransfer {
    private final Postings postings;
    private final Succession succession;
    private final Today today;
    private final Clock clock;

    @Inject
    ReportTransfer(Postings postings, Succession succession, Today today, Clock clock) {
        this.postings = postings;
        this.succession = succession;
        this.today = today;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** The person works there from that day on. */
        CONFIRMED,
        /** The person has left; that they work there is for whoever answers for that institution to confirm. */
        TO_BE_CONFIRMED,
        /** It was known already, and nothing has changed. */
        KNOWN
    }

    /**
     * What would come of it.
     *
     * @param had all that the person ever had
     */
    public static Outcome look(List<Posting> had, Workplace to, LocalDate day, ManagedInstitutions managed) {
        if (had.stream().anyMatch(posting -> isKnown(posting, to, day))) {
            return Outcome.KNOWN;
        } else {
            return to.institution().filter(managed::holds).isPresent() ? Outcome.CONFIRMED : Outcome.TO_BE_CONFIRMED;
        }
    }

    /** @param to one of the tree */
    public Outcome transfer(AccountId person, Workplace to, LocalDate day, ManagedInstitutions managed, AccountId by) {
        Outcome outcome = look(postings.lockedOf(person), to, day, managed);
        Instant now = clock.instant();
        if (outcome == Outcome.CONFIRMED) {
            var posting = new Posting(person, to, now).from(day);
            posting.confirm(by, now);
            postings.add(posting);
            succession.takeUp(posting);
        } else if (outcome == Outcome.TO_BE_CONFIRMED) {
            postings.notOver(List.of(person)).stream()
                    .filter(posting -> managed.holds(posting) && posting.isConfirmed() && !posting.beginsAfter(day))
                    .forEach(posting -> posting.leave(day, by, today.date(), now));
            postings.add(new Posting(person, to, now).from(day));
        }
        return outcome;
    }

    /** The same place from the same day, or where the person works in that position anyhow. */
    private static boolean isKnown(Posting posting, Workplace to, LocalDate day) {
        Optional<InstitutionId> institution = to.institution();
        boolean counts = posting.isConfirmed() || posting.isOpen();
        boolean sameDay = posting.worksFrom().equals(Optional.of(day));
        boolean lasts = posting.isConfirmed()
                && posting.isOpen()
                && posting.beginsBefore(day)
                && posting.worksTo().isEmpty()
                && posting.position().equals(to.position());
        return counts && posting.institution().equals(institution) && (sameDay || lasts);
    }
}
