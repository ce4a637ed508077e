package org.setu.courses.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.setu.courses.PlannedPublications;
import org.setu.shared.MadeOnce;

/** One after the other. One that fails keeps no other back, and is tried again the next time. */
@MadeOnce
class SettlePlans implements PlannedPublications {
    private static final Logger LOG = Logger.getLogger(SettlePlans.class.getName());

    private final Plans plans;
    private final SettlePlan settlePlan;
    private final Clock clock;

    @Inject
    SettlePlans(Plans plans, SettlePlan settlePlan, Clock clock) {
        this.plans = plans;
        this.settlePlan = settlePlan;
        this.clock = clock;
    }

    @Override
    public void publishDue() {
        plans.due(clock.instant()).forEach(this::settle);
    }

    private void settle(Plan due) {
        try {
            settlePlan.settle(due);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Could not publish " + due.course() + " as planned; it is tried again", failed);
        }
    }
}
