package org.setu.programmes.reminding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortDue;
import org.setu.programmes.CohortNotice;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Member;
import org.setu.programmes.MemberId;
import org.setu.programmes.Members;
import org.setu.programmes.ReminderDays;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** One reminder in one transaction that holds the row it rests on: the letter is written with the note that it was, or neither is. */
@MadeOnce
@Transactional
class RemindNext {
    private final Cohorts cohorts;
    private final Members members;
    private final OpenCourses openCourses;
    private final WriteReminder writeReminder;
    private final Event<CohortDue> due;
    private final Clock clock;
    private final Site site;

    @Inject
    RemindNext(
            Cohorts cohorts,
            Members members,
            OpenCourses openCourses,
            WriteReminder writeReminder,
            Event<CohortDue> due,
            Clock clock,
            Site site) {
        this.cohorts = cohorts;
        this.members = members;
        this.openCourses = openCourses;
        this.writeReminder = writeReminder;
        this.due = due;
        this.clock = clock;
        this.site = site;
    }

    /** Whether there was a member whose day it is. */
    boolean remindMember() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, site.zone());
        Optional<Member> claimed = members.claimNext(today);
        claimed.ifPresent(member -> {
            Cohort cohort = cohorts.known(member.cohort());
            CohortNotice notice = cohorts.notice(cohort);
            List<Slug> open = openCourses.of(List.of(member), notice.courses()).getOrDefault(member.id(), List.of());
            if (open.isEmpty()) {
                member.done();
            } else {
                writeReminder.write(notice, member, open, today, now);
                member.planNextReminder(cohort.deadline(), today);
            }
        });
        return claimed.isPresent();
    }

    /** Whether there was a cohort of which its manager was to be told; nothing is written where nobody is late. */
    boolean tellManager() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        Optional<Cohort> claimed = cohorts.claimUntold(today.minusDays(ReminderDays.MANAGER - 1));
        claimed.filter(Cohort::tellManager).ifPresent(cohort -> {
            CohortNotice notice = cohorts.notice(cohort);
            List<Member> seated =
                    members.of(cohort.id()).stream().filter(Member::isSeated).toList();
            Map<MemberId, List<Slug>> open = openCourses.of(seated, notice.courses());
            long late = seated.stream()
                    .filter(member -> today.isAfter(member.due(cohort.deadline())))
                    .filter(member -> !open.getOrDefault(member.id(), List.of()).isEmpty())
                    .count();
            if (late > 0 && cohorts.of(cohort.madeBy(), cohort.id()).isPresent()) {
                due.fire(new CohortDue(notice, cohort.madeBy(), (int) late, seated.size()));
            }
        });
        return claimed.isPresent();
    }
}
