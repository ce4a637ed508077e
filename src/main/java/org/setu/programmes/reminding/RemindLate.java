package org.setu.programmes.reminding;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.CohortNotice;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Member;
import org.setu.programmes.MemberId;
import org.setu.programmes.Members;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** Reminds everybody of a cohort who is late or about to be, by one letter each; who was written to within a day is left in peace. */
@MadeOnce
@Transactional
public class RemindLate {
    private final Cohorts cohorts;
    private final Members members;
    private final OpenCourses openCourses;
    private final WriteReminder writeReminder;
    private final Clock clock;
    private final Site site;

    @Inject
    RemindLate(
            Cohorts cohorts,
            Members members,
            OpenCourses openCourses,
            WriteReminder writeReminder,
            Clock clock,
            Site site) {
        this.cohorts = cohorts;
        this.members = members;
        this.openCourses = openCourses;
        this.writeReminder = writeReminder;
        this.clock = clock;
        this.site = site;
    }

    /** How many letters go out. */
    public long remind(CohortId id) {
        Cohort cohort = cohorts.locked(id);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, site.zone());
        CohortNotice notice = cohorts.notice(cohort);
        List<Member> near = members.locked(id).stream()
                .filter(Member::isSeated)
                .filter(member -> !member.due(cohort.deadline()).isAfter(today.plusDays(Cohort.DAYS_NEAR)))
                .toList();
        Map<MemberId, List<Slug>> open = openCourses.of(near, notice.courses());
        return near.stream()
                .filter(member -> !open.getOrDefault(member.id(), List.of()).isEmpty())
                .filter(member ->
                        writeReminder.write(notice, member, open.getOrDefault(member.id(), List.of()), today, now))
                .count();
    }
}
