package org.setu.courses.bank;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Which questions somebody changed and when, for the copy of their data. Who is erased stays there under an id that leads to nobody. */
@MadeOnce
@Transactional
public class QuestionChangeData implements PersonalData {
    private final EntityManager entities;

    @Inject
    QuestionChangeData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String section() {
        return "questionsChanged";
    }

    @Override
    public Object of(AccountId account) {
        return entities.createQuery(
                        "select c from QuestionChange c where c.changedBy = :account order by c.changedAt",
                        QuestionChange.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(change -> Map.of(
                        "course", change.course().value(),
                        "question", change.question(),
                        "what", change.sort().name(),
                        "at", change.at().toString()))
                .toList();
    }
}
