package org.setu.programmes.reminding;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.MemberId;
import org.setu.programmes.Members;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

/** Gives members a deadline of their own, with days for reminders that follow from it. */
@MadeOnce
@Transactional
public class ExtendDeadline {
    private final Cohorts cohorts;
    private final Members members;
    private final Clock clock;
    private final Site site;

    @Inject
    ExtendDeadline(Cohorts cohorts, Members members, Clock clock, Site site) {
        this.cohorts = cohorts;
        this.members = members;
        this.clock = clock;
        this.site = site;
    }

    /** Ids of nobody in the cohort change nothing. */
    public void extend(CohortId cohort, Collection<MemberId> ids, LocalDate until) {
        cohorts.locked(cohort);
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        members.of(cohort, ids).forEach(member -> member.extend(until, today));
    }
}
