package org.setu.courses.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Drafts.Published;
import org.setu.courses.PlanEnded;
import org.setu.courses.PlanOutcome;
import org.setu.courses.planning.Plan.Planning;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/**
 * Plans that the draft as it stands is published at a time, in place of what was planned before. Sign-offs may still be given until then;
 * nothing else can mend a draft without changing it, so whatever else stands against it is told now.
 */
@MadeOnce
@Transactional
public class PlanPublication {
    private final Drafts drafts;
    private final Plans plans;
    private final Event<PlanEnded> ended;
    private final Clock clock;

    @Inject
    PlanPublication(Drafts drafts, Plans plans, Event<PlanEnded> ended, Clock clock) {
        this.drafts = drafts;
        this.plans = plans;
        this.ended = ended;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Planned() implements Outcome {}

        /** What would stand against the publication at any time. */
        record Refused(Published because) implements Outcome {}

        /** The draft is the current revision. */
        record NothingNew() implements Outcome {}

        /** A colleague planned or called off meanwhile; nothing was written. */
        record Overtaken() implements Outcome {}
    }

    /** @param seen the id of the plan that the trainer saw; blank for none */
    public Outcome plan(Planning planning, String seen, AccountId by) {
        return drafts.change(planning.course(), by, draft -> new Change<>(draft, plan(draft, planning, seen, by)));
    }

    private Outcome plan(CourseFiles draft, Planning planning, String seen, AccountId by) {
        Optional<Plan> open = plans.open(planning.course());
        if (!open.map(plan -> plan.id().toString()).orElse("").equals(seen)) {
            return new Outcome.Overtaken();
        } else if (!drafts.isChanged(draft.slug())) {
            return new Outcome.NothingNew();
        }
        return drafts.obstacle(planning.course(), planning.extent(), planning.basedOn())
                .filter(obstacle -> !(obstacle instanceof Published.Unsigned))
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> planned(planning, open, by));
    }

    private Outcome planned(Planning planning, Optional<Plan> before, AccountId by) {
        Instant now = clock.instant();
        before.flatMap(plan -> plan.endBefore(PlanOutcome.REPLACED, by, now)).ifPresent(ended::fire);
        plans.add(new Plan(planning, by, now));
        return new Outcome.Planned();
    }
}
