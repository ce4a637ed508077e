package org.setu.needs;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.needs.Action.Plan;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Plans what an institution does, plans it otherwise, or calls it off. */
@MadeOnce
@Transactional
public class PlanAction {
    private final Actions actions;
    private final Clock clock;

    @Inject
    PlanAction(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    public ActionId begin(InstitutionId institution, Plan plan, AccountId by) {
        var action = new Action(institution, plan, by, clock.instant());
        actions.add(action);
        return action.id();
    }

    /** What others answer for stays as it is. */
    public void change(AccountId manager, ActionId id, Plan plan) {
        actions.of(manager, id).ifPresent(action -> action.plan(plan));
    }

    /** Calling it off again changes nothing. */
    public void callOff(AccountId manager, ActionId id) {
        actions.of(manager, id).ifPresent(action -> action.callOff(manager, clock.instant()));
    }
}
