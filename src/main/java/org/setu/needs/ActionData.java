package org.setu.needs;

import jakarta.inject.Inject;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** What a person sees to in plans of action, for the copy of their data. */
@MadeOnce
public class ActionData implements PersonalData {
    private final Actions actions;

    @Inject
    ActionData(Actions actions) {
        this.actions = actions;
    }

    @Override
    public String section() {
        return "actions";
    }

    @Override
    public Object of(AccountId account) {
        return actions.ownedBy(account).stream()
                .map(Action::plan)
                .map(plan -> Map.of(
                        "text", plan.text(),
                        "competency", plan.competency(),
                        "due", plan.due().toString()))
                .toList();
    }
}
