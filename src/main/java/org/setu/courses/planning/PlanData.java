package org.setu.courses.planning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.setu.courses.PlanOutcome;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** What somebody planned to publish, for the copy of their data. It belongs to the course, and stays under an id that leads to nobody. */
@MadeOnce
@Transactional
public class PlanData implements PersonalData {
    private final EntityManager entities;

    @Inject
    PlanData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String section() {
        return "plannedPublications";
    }

    @Override
    public Object of(AccountId account) {
        return entities.createQuery(
                        "select plan from Plan plan where plan.plannedBy = :account order by plan.plannedAt",
                        Plan.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(PlanData::copy)
                .toList();
    }

    private static Map<String, String> copy(Plan plan) {
        var copy = new LinkedHashMap<String, String>();
        copy.put("course", plan.course().value());
        copy.put("note", plan.note());
        copy.put("at", plan.plannedAt().toString());
        copy.put("due", plan.due().toString());
        plan.outcome().map(PlanOutcome::name).ifPresent(outcome -> copy.put("outcome", outcome));
        return copy;
    }
}
