package org.setu.courses.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Published;
import org.setu.courses.Extent;
import org.setu.courses.PlanEnded;
import org.setu.courses.PlanOutcome;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Publishes by hand; what was planned for the course ends with it. */
@MadeOnce
@Transactional
public class PublishNow {
    private final Drafts drafts;
    private final Plans plans;
    private final Event<PlanEnded> ended;
    private final Clock clock;

    @Inject
    PublishNow(Drafts drafts, Plans plans, Event<PlanEnded> ended, Clock clock) {
        this.drafts = drafts;
        this.plans = plans;
        this.ended = ended;
        this.clock = clock;
    }

    /** @param basedOn the checksum of the whole draft as the trainer saw it */
    public Published publish(Slug course, Extent extent, String note, String basedOn, AccountId by) {
        Published published = drafts.publish(course, extent, note, basedOn, by);
        if (published instanceof Published.Done) {
            plans.open(course)
                    .flatMap(plan -> plan.endBefore(PlanOutcome.OVERTAKEN, by, clock.instant()))
                    .ifPresent(ended::fire);
        }
        return published;
    }
}
