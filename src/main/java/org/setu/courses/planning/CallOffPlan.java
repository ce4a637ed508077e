package org.setu.courses.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.PlanEnded;
import org.setu.courses.PlanOutcome;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Calls a planned publication off: the draft stays as it is, and is published when somebody says so anew. */
@MadeOnce
@Transactional
public class CallOffPlan {
    private final Drafts drafts;
    private final Plans plans;
    private final Event<PlanEnded> ended;
    private final Clock clock;

    @Inject
    CallOffPlan(Drafts drafts, Plans plans, Event<PlanEnded> ended, Clock clock) {
        this.drafts = drafts;
        this.plans = plans;
        this.ended = ended;
        this.clock = clock;
    }

    /**
     * Whether that one was still open: it may have ended meanwhile, and another may stand in its place, which is left alone.
     *
     * @param seen the id of the plan that the trainer saw
     */
    public boolean callOff(Slug course, String seen, AccountId by) {
        return drafts.change(course, by, draft -> new Change<>(draft, callOff(seen, course, by)));
    }

    private boolean callOff(String seen, Slug course, AccountId by) {
        Optional<PlanEnded> calledOff = plans.open(course)
                .filter(plan -> plan.id().toString().equals(seen))
                .flatMap(plan -> plan.endBefore(PlanOutcome.CALLED_OFF, by, clock.instant()));
        calledOff.ifPresent(ended::fire);
        return calledOff.isPresent();
    }
}
