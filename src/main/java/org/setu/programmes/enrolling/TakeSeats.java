package org.setu.programmes.enrolling;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.learning.EnrolMany;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortNotice;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Member;
import org.setu.programmes.MemberEnrolled;
import org.setu.programmes.MemberInvited;
import org.setu.programmes.Members;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** Gives members seats: who has an account is enrolled in the courses, who has none is invited; both are written to. */
@MadeOnce
@Transactional
public class TakeSeats {
    private final Cohorts cohorts;
    private final Members members;
    private final Accounts accounts;
    private final Revisions revisions;
    private final EnrolMany enrolMany;
    private final Event<MemberEnrolled> enrolled;
    private final Event<MemberInvited> invited;
    private final Clock clock;
    private final Site site;

    @Inject
    TakeSeats(
            Cohorts cohorts,
            Members members,
            Accounts accounts,
            Revisions revisions,
            EnrolMany enrolMany,
            Event<MemberEnrolled> enrolled,
            Event<MemberInvited> invited,
            Clock clock,
            Site site) {
        this.cohorts = cohorts;
        this.members = members;
        this.accounts = accounts;
        this.revisions = revisions;
        this.enrolMany = enrolMany;
        this.enrolled = enrolled;
        this.invited = invited;
        this.clock = clock;
        this.site = site;
    }

    /** @param cohort locked by who calls, who has counted its seats */
    void take(Cohort cohort, List<Member> who) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, site.zone());
        CohortNotice notice = cohorts.notice(cohort);
        who.forEach(member -> member.seat(cohort.deadline(), today, now));
        letIn(cohort, notice, who);
        who.forEach(member -> member.invitee()
                .ifPresent(invitee -> invited.fire(new MemberInvited(notice, invitee, member.addedBy()))));
    }

    /** Enrols those who have an account. */
    void letIn(Cohort cohort, CohortNotice notice, List<Member> who) {
        List<AccountId> ids =
                who.stream().map(Member::account).flatMap(Optional::stream).toList();
        Map<AccountId, Account> people = accounts.byId(ids);
        enrolMany.enrol(people.values(), courses(notice.courses()));
        who.forEach(member -> member.account()
                .ifPresent(
                        account -> enrolled.fire(new MemberEnrolled(notice, account, member.due(cohort.deadline())))));
    }

    /** Those who have waited longest get the seats that are free. */
    public void moveUp(Cohort cohort) {
        List<Member> all = members.of(cohort.id());
        List<Member> waiting = all.stream().filter(member -> !member.isSeated()).toList();
        long free = free(cohort, all);
        List<Member> next = waiting.stream().limit(free).toList();
        if (!next.isEmpty()) {
            take(cohort, next);
        }
    }

    static long free(Cohort cohort, List<Member> all) {
        long seated = all.stream().filter(Member::isSeated).count();
        return cohort.seats().map(seats -> Math.max(0, seats - seated)).orElse(Long.MAX_VALUE);
    }

    /** As they are published now; what was published once is never gone. */
    List<PublishedCourse> courses(List<Slug> slugs) {
        return slugs.stream().map(revisions::current).flatMap(Optional::stream).toList();
    }
}
