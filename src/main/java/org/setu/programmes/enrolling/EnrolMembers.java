package org.setu.programmes.enrolling;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.EnrolPeople;
import org.setu.programmes.Member;
import org.setu.programmes.Member.How;
import org.setu.programmes.Members;
import org.setu.programmes.Person;
import org.setu.programmes.enrolling.CallRoll.Called;
import org.setu.programmes.enrolling.Roll.Admission;
import org.setu.programmes.enrolling.Roll.Fate;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Takes people into a cohort: with a seat while there is one, else onto the waiting list. Who is in already stays as they are. */
@MadeOnce
@Transactional
class EnrolMembers implements EnrolPeople {
    private final Cohorts cohorts;
    private final Members members;
    private final CallRoll callRoll;
    private final TakeSeats takeSeats;
    private final Clock clock;

    @Inject
    EnrolMembers(Cohorts cohorts, Members members, CallRoll callRoll, TakeSeats takeSeats, Clock clock) {
        this.cohorts = cohorts;
        this.members = members;
        this.callRoll = callRoll;
        this.takeSeats = takeSeats;
        this.clock = clock;
    }

    @Override
    public void enrol(CohortId cohort, List<Person> people, AccountId by) {
        enrol(cohort, people, How.HAND, by);
    }

    /** What became of each, in the order of the people. */
    List<Admission> enrol(CohortId id, List<Person> people, How how, AccountId by) {
        Cohort cohort = cohorts.locked(id);
        // A seat may have got free by itself, as when somebody erased their data: those who wait come first.
        takeSeats.moveUp(cohort);
        Called called = callRoll.of(cohort, people.stream().map(Person::email).toList());
        Instant now = clock.instant();
        var admissions = new ArrayList<Admission>();
        var seated = new ArrayList<Member>();
        for (Person person : people) {
            Admission admission = called.roll().admit(person.email());
            admissions.add(admission);
            if (admission.fate().joins()) {
                Member member = member(cohort, person, called, how, by, now);
                if (admission.fate() != Fate.WAITS) {
                    seated.add(member);
                }
            }
        }
        members.inOneGo(() -> takeSeats.take(cohort, seated));
        return List.copyOf(admissions);
    }

    private Member member(Cohort cohort, Person person, Called called, How how, AccountId by, Instant now) {
        Optional<AccountId> account =
                Optional.ofNullable(called.accounts().get(person.email())).map(known -> known.id());
        Optional<Member> former =
                account.flatMap(known -> Optional.ofNullable(called.members().get(known)));
        if (former.isPresent()) {
            former.get().comeBack(how, by, now);
            return former.get();
        }
        Member member = account.map(known -> Member.known(cohort.id(), known, person.language(), how, by, now))
                .orElseGet(() -> Member.invited(cohort.id(), person, how, by, now));
        members.add(member);
        return member;
    }
}
