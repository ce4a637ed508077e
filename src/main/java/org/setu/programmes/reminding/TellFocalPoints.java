package org.setu.programmes.reminding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.setu.institutions.FocalPoints;
import org.setu.institutions.Posting;
import org.setu.institutions.Postings;
import org.setu.institutions.Today;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortNotice;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Member;
import org.setu.programmes.MemberId;
import org.setu.programmes.Members;
import org.setu.programmes.MembersLate;
import org.setu.programmes.MembersLate.Late;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/**
 * Tells the focal points of a cohort's members who is late, all whose day it is in one letter to each focal point. In one transaction that holds the cohort:
 * the letters are written with the note that they were, or neither is.
 */
@MadeOnce
@Transactional
class TellFocalPoints {
    private final Cohorts cohorts;
    private final Members members;
    private final OpenCourses openCourses;
    private final Postings postings;
    private final FocalPoints focalPoints;
    private final Event<MembersLate> late;
    private final Today today;

    @Inject
    TellFocalPoints(
            Cohorts cohorts,
            Members members,
            OpenCourses openCourses,
            Postings postings,
            FocalPoints focalPoints,
            Event<MembersLate> late,
            Today today) {
        this.cohorts = cohorts;
        this.members = members;
        this.openCourses = openCourses;
        this.postings = postings;
        this.focalPoints = focalPoints;
        this.late = late;
        this.today = today;
    }

    /** Whether there was a cohort with members whose day it is. */
    boolean tellOfNext() {
        Optional<Cohort> claimed = cohorts.claimEscalating(today.date());
        claimed.ifPresent(cohort -> {
            CohortNotice notice = cohorts.notice(cohort);
            List<Member> due = members.escalating(cohort.id(), today.date());
            due.forEach(Member::escalate);
            tell(notice, due);
        });
        return claimed.isPresent();
    }

    private void tell(CohortNotice notice, List<Member> due) {
        Map<MemberId, List<Slug>> open = openCourses.of(due, notice.courses());
        Map<AccountId, InstitutionId> works = works(due);
        Map<InstitutionId, Set<AccountId>> asked = focalPoints.nearest(works.values());
        var told = new LinkedHashMap<AccountId, List<Late>>();
        for (Member member : due) {
            int courses = open.getOrDefault(member.id(), List.of()).size();
            member.account()
                    .filter(account -> courses > 0)
                    .ifPresent(account ->
                            Optional.ofNullable(works.get(account)).map(asked::get).orElse(Set.of()).stream()
                                    .filter(focalPoint -> !focalPoint.equals(account))
                                    .forEach(focalPoint -> told.computeIfAbsent(focalPoint, first -> new ArrayList<>())
                                            .add(new Late(account, courses))));
        }
        told.forEach((focalPoint, people) -> late.fire(new MembersLate(notice, focalPoint, people)));
    }

    /** Where they work today, as far as it is confirmed. */
    private Map<AccountId, InstitutionId> works(List<Member> due) {
        List<AccountId> accounts =
                due.stream().map(Member::account).flatMap(Optional::stream).toList();
        var works = new LinkedHashMap<AccountId, InstitutionId>();
        postings.current(accounts).values().stream()
                .filter(Posting::isConfirmed)
                .forEach(posting ->
                        posting.institution().ifPresent(institution -> works.put(posting.account(), institution)));
        return works;
    }
}
