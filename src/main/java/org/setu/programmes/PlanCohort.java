package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.institutions.Today;
import org.setu.programmes.enrolling.TakeSeats;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Begins a cohort of a programme, and changes what was planned of one. */
@MadeOnce
@Transactional
public class PlanCohort {
    private final Cohorts cohorts;
    private final Members members;
    private final TakeSeats takeSeats;
    private final Clock clock;
    private final Today today;

    @Inject
    PlanCohort(Cohorts cohorts, Members members, TakeSeats takeSeats, Clock clock, Today today) {
        this.cohorts = cohorts;
        this.members = members;
        this.takeSeats = takeSeats;
        this.clock = clock;
        this.today = today;
    }

    public CohortId begin(ProgrammeId programme, CohortPlan plan, AccountId by) {
        var cohort = new Cohort(CohortId.next(), programme, plan, by, clock.instant());
        cohorts.add(cohort);
        return cohort.id();
    }

    /** New seats go to those who wait; with another deadline come other days for reminders. */
    public void change(CohortId id, CohortPlan plan) {
        Cohort cohort = cohorts.locked(id);
        boolean moved = !plan.deadline().equals(cohort.deadline());
        cohort.follow(plan);
        if (moved) {
            members.of(id).forEach(member -> member.planReminders(plan.deadline(), today.date()));
        }
        takeSeats.moveUp(cohort);
    }
}
