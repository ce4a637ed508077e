package org.setu.programmes.reminding;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.learning.Enrolment;
import org.setu.learning.Enrolments;
import org.setu.programmes.Member;
import org.setu.programmes.MemberId;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** What members of a cohort have not completed yet. */
@MadeOnce
@Transactional
class OpenCourses {
    private final Enrolments enrolments;

    @Inject
    OpenCourses(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /** Of each the courses that are open, in their order; in one query. Who has no account has all of them open. */
    Map<MemberId, List<Slug>> of(Collection<Member> members, List<Slug> courses) {
        List<AccountId> accounts =
                members.stream().map(Member::account).flatMap(Optional::stream).toList();
        Map<AccountId, Set<Slug>> completed = enrolments.of(accounts, courses).stream()
                .filter(Enrolment::isCompleted)
                .collect(Collectors.groupingBy(
                        Enrolment::learner, Collectors.mapping(Enrolment::course, Collectors.toSet())));
        var open = new HashMap<MemberId, List<Slug>>();
        for (Member member : members) {
            Set<Slug> done = member.account()
                    .map(account -> completed.getOrDefault(account, Set.of()))
                    .orElse(Set.of());
            open.put(
                    member.id(),
                    courses.stream().filter(course -> !done.contains(course)).toList());
        }
        return open;
    }
}
