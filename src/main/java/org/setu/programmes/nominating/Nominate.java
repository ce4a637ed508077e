package org.setu.programmes.nominating;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.setu.institutions.PostingId;
import org.setu.institutions.Today;
import org.setu.programmes.Call;
import org.setu.programmes.Calls;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Nomination;
import org.setu.programmes.NominationId;
import org.setu.programmes.Nominations;
import org.setu.programmes.nominating.Candidates.Candidate;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Answers a call: nominates people of the institution that is asked, and takes that back. */
@MadeOnce
@Transactional
public class Nominate {
    private final Cohorts cohorts;
    private final Calls calls;
    private final Nominations nominations;
    private final Candidates candidates;
    private final Clock clock;
    private final Today today;

    @Inject
    Nominate(Cohorts cohorts, Calls calls, Nominations nominations, Candidates candidates, Clock clock, Today today) {
        this.cohorts = cohorts;
        this.calls = calls;
        this.nominations = nominations;
        this.candidates = candidates;
        this.clock = clock;
        this.today = today;
    }

    /** What a focal point is told. */
    public sealed interface Outcome {
        record Nominated(int people) implements Outcome {}

        /** Nobody of those chosen can be nominated, or nobody was chosen. */
        record Nobody() implements Outcome {}

        /** The call is over. */
        record Closed() implements Outcome {}

        /** @param left how many places there are yet */
        record TooMany(int left) implements Outcome {}
    }

    /** All who can be, or nobody. Who is in the cohort or nominated already is passed over. */
    public Outcome nominate(Call asked, Collection<PostingId> chosen, String reason, AccountId by) {
        cohorts.locked(asked.cohort());
        Call call = calls.known(asked.id());
        List<AccountId> people = candidates.of(call, chosen).stream()
                .filter(Candidate::free)
                .map(Candidate::account)
                .toList();
        Optional<Integer> left = call.placesLeft((int) nominations.of(call).stream()
                .filter(nomination -> !nomination.isDeclined())
                .count());
        if (!call.isOpen(today.date())) {
            return new Outcome.Closed();
        } else if (people.isEmpty()) {
            return new Outcome.Nobody();
        } else if (left.filter(places -> places < people.size()).isPresent()) {
            return new Outcome.TooMany(left.get());
        } else {
            people.forEach(person -> nominations.add(new Nomination(call, person, reason, by, clock.instant())));
            return new Outcome.Nominated(people.size());
        }
    }

    /** Whether it was there and not decided. */
    public boolean takeBack(Call call, NominationId id) {
        cohorts.locked(call.cohort());
        Optional<Nomination> found = nominations.of(call).stream()
                .filter(nomination -> nomination.id().equals(id) && nomination.isOpen())
                .findFirst();
        found.ifPresent(nominations::remove);
        return found.isPresent();
    }
}
