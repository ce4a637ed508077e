package org.setu.assessment.regrading;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** How somebody decided on corrected questions, for the copy of their data. Results rest on it: it stays under an id that leads to nobody. */
@MadeOnce
@Transactional
public class RegradingData implements PersonalData {
    private final EntityManager entities;

    @Inject
    RegradingData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String section() {
        return "regradings";
    }

    @Override
    public Object of(AccountId account) {
        return entities.createQuery(
                        "select r from Regrading r where r.decidedBy = :account order by r.decidedAt", Regrading.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(regrading -> Map.of(
                        "course", regrading.course().value(),
                        "question", regrading.question().value(),
                        "rule", regrading.rule().name(),
                        "reason", regrading.reason().in(Language.EN),
                        "reasonInBangla", regrading.reason().in(Language.BN),
                        "at", regrading.decidedAt().toString()))
                .toList();
    }
}
