package org.setu.courses.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Drafts.Published;
import org.setu.courses.PlanEnded;
import org.setu.courses.PlanOutcome;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/**
 * Publishes what was planned, or says why not, in one transaction that holds the course: another node that found the same plan waits, and
 * then finds that it has ended.
 */
@MadeOnce
@Transactional
class SettlePlan {
    private final Drafts drafts;
    private final Plans plans;
    private final Grants grants;
    private final Event<PlanEnded> ended;
    private final Clock clock;

    @Inject
    SettlePlan(Drafts drafts, Plans plans, Grants grants, Event<PlanEnded> ended, Clock clock) {
        this.drafts = drafts;
        this.plans = plans;
        this.grants = grants;
        this.ended = ended;
        this.clock = clock;
    }

    /** Whether it was still to be settled. */
    boolean settle(Plan due) {
        Optional<PlanEnded> settled =
                drafts.change(due.course(), due.by(), draft -> new Change<>(draft, settle(due.id())));
        settled.ifPresent(ended::fire);
        return settled.isPresent();
    }

    /** Reads the plan again, now that the course is held. */
    private Optional<PlanEnded> settle(UUID id) {
        return plans.find(id).filter(plan -> plan.isDue(clock.instant())).flatMap(this::attempt);
    }

    private Optional<PlanEnded> attempt(Plan plan) {
        Instant now = clock.instant();
        if (!mayStillPublish(plan)) {
            return plan.end(PlanOutcome.NO_RIGHT, now);
        }
        Published published = drafts.publish(plan.course(), plan.extent(), plan.note(), plan.basedOn(), plan.by());
        return published instanceof Published.Done done
                ? plan.publishedAs(done.number(), now)
                : plan.end(whyNot(published), now);
    }

    private boolean mayStillPublish(Plan plan) {
        return grants.holding(Set.of(Role.TRAINER), Set.of(Scope.all(), Scope.course(plan.course())))
                .contains(plan.by());
    }

    private static PlanOutcome whyNot(Published published) {
        if (published instanceof Published.Overtaken) {
            return PlanOutcome.CHANGED;
        } else if (published instanceof Published.ReachesFurther) {
            return PlanOutcome.FURTHER;
        } else if (published instanceof Published.Unsigned) {
            return PlanOutcome.UNSIGNED;
        } else {
            return PlanOutcome.ERRORS;
        }
    }
}
