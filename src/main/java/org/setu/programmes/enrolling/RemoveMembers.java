package org.setu.programmes.enrolling;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.MemberId;
import org.setu.programmes.Members;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Takes people out of a cohort, whose seats then go to those who wait. Enrolments in courses and certificates stay theirs. */
@MadeOnce
@Transactional
public class RemoveMembers {
    private final Cohorts cohorts;
    private final Members members;
    private final TakeSeats takeSeats;
    private final Clock clock;

    @Inject
    RemoveMembers(Cohorts cohorts, Members members, TakeSeats takeSeats, Clock clock) {
        this.cohorts = cohorts;
        this.members = members;
        this.takeSeats = takeSeats;
        this.clock = clock;
    }

    /** Ids of nobody in the cohort change nothing. */
    public void remove(CohortId id, Collection<MemberId> ids, AccountId by) {
        Cohort cohort = cohorts.locked(id);
        members.of(id, ids).forEach(member -> members.remove(member, by, clock.instant()));
        takeSeats.moveUp(cohort);
    }
}
