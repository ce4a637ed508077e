package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.learning.CourseDays;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** By when a member of cohorts is to complete which courses; in a few queries, however many cohorts they are in. */
@MadeOnce
@Transactional
class MemberDays implements CourseDays {
    private final Members members;
    private final Cohorts cohorts;
    private final Programmes programmes;

    @Inject
    MemberDays(Members members, Cohorts cohorts, Programmes programmes) {
        this.members = members;
        this.cohorts = cohorts;
        this.programmes = programmes;
    }

    @Override
    public Map<Slug, LocalDate> of(AccountId learner) {
        List<Member> mine =
                members.of(learner).stream().filter(Member::isSeated).toList();
        Map<CohortId, Cohort> theirs = cohorts
                .byId(mine.stream().map(Member::cohort).toList())
                .stream()
                .collect(Collectors.toMap(Cohort::id, Function.identity()));
        Map<ProgrammeId, List<Slug>> courses = programmes.courses(
                theirs.values().stream().map(Cohort::programme).distinct().toList());
        var days = new HashMap<Slug, LocalDate>();
        for (Member member : mine) {
            Cohort cohort = theirs.get(member.cohort());
            if (cohort != null) {
                LocalDate due = member.due(cohort.deadline());
                courses.getOrDefault(cohort.programme(), List.of())
                        .forEach(course -> days.merge(course, due, MemberDays::nearer));
            }
        }
        return days;
    }

    private static LocalDate nearer(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
