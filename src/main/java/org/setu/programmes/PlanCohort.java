package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.setu.programmes.enrolling.TakeSeats;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

/** Begins a cohort of a programme, and changes what was planned of one. */
@MadeOnce
@Transactional
public class PlanCohort {
    private final Cohorts cohorts;
    private final Members members;
    private final TakeSeats takeSeats;
    private final Clock clock;
    private final Site site;

    @Inject
    PlanCohort(Cohorts cohorts, Members members, TakeSeats takeSeats, Clock clock, Site site) {
        this.cohorts = cohorts;
        this.members = members;
        this.takeSeats = takeSeats;
        this.clock = clock;
        this.site = site;
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
            LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
            members.of(id).forEach(member -> member.planReminders(plan.deadline(), today));
        }
        takeSeats.moveUp(cohort);
    }
}
