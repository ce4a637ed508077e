package org.setu.courses.web;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.setu.courses.CheckedCourse;
import org.setu.courses.PlanOutcome;
import org.setu.courses.PublishedCourse;
import org.setu.courses.planning.Plan;
import org.setu.courses.planning.Plans;
import org.setu.courses.reviews.SignOffs;
import org.setu.courses.reviews.Standing;
import org.setu.courses.web.TeamNames.Names;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Tells of what was planned for a course, by name. */
@MadeOnce
public class PlanLines {
    private final Plans plans;
    private final SignOffs signOffs;
    private final TeamNames names;

    @Inject
    PlanLines(Plans plans, SignOffs signOffs, TeamNames names) {
        this.plans = plans;
        this.signOffs = signOffs;
        this.names = names;
    }

    /** Everything that was ever planned, the newest first. */
    List<PlanLine> all(CheckedCourse draft) {
        return lines(plans.of(draft.content().slug()), draft);
    }

    Optional<PlanLine> open(CheckedCourse draft) {
        return newest(draft).filter(Plan::isOpen).map(plan -> line(plan, draft));
    }

    /** What the desk tells: the plan that is open; else the last one, if its time came in vain and nothing was published since. */
    Optional<PlanLine> toTell(CheckedCourse draft, Optional<PublishedCourse> published) {
        return newest(draft)
                .filter(plan -> plan.isOpen() || isInVain(plan) && !isSince(plan, published))
                .map(plan -> line(plan, draft));
    }

    private Optional<Plan> newest(CheckedCourse draft) {
        return plans.of(draft.content().slug()).stream().findFirst();
    }

    private static boolean isInVain(Plan plan) {
        return plan.outcome().filter(PlanOutcome::isFailure).isPresent();
    }

    private static boolean isSince(Plan plan, Optional<PublishedCourse> published) {
        return published
                .filter(course -> course.publishedAt().isAfter(plan.endedAt().orElseThrow()))
                .isPresent();
    }

    private PlanLine line(Plan plan, CheckedCourse draft) {
        return lines(List.of(plan), draft).get(0);
    }

    private List<PlanLine> lines(List<Plan> all, CheckedCourse draft) {
        var people = new HashSet<AccountId>();
        all.forEach(plan -> {
            people.add(plan.by());
            plan.endedBy().ifPresent(people::add);
        });
        Names known = names.of(people);
        boolean unsigned = all.stream().anyMatch(Plan::isOpen)
                && !signOffs.of(draft.content().slug(), draft.files()).stream().allMatch(Standing::isGiven);
        String now = draft.files().checksum();
        return all.stream()
                .map(plan -> new PlanLine(
                        plan.id().toString(),
                        plan.due(),
                        known.of(plan.by()),
                        plan.plannedAt(),
                        plan.extent().name(),
                        plan.note(),
                        plan.outcome().map(PlanOutcome::name).orElse(""),
                        plan.endedAt(),
                        plan.endedBy().map(known::of).orElse(""),
                        plan.revision().orElse(0),
                        !plan.isAbout(now),
                        unsigned))
                .toList();
    }
}
