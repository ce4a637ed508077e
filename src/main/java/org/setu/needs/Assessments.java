package org.setu.needs;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.institutions.Posting;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Where people stand, by what was said of them. */
@MadeOnce
@Transactional
public class Assessments {
    private final EntityManager entities;
    private final Event<CompetenciesSeen> seen;

    @Inject
    Assessments(EntityManager entities, Event<CompetenciesSeen> seen) {
        this.entities = entities;
        this.seen = seen;
    }

    /** A person's own, by the key of the competency. */
    public Map<String, Assessment> of(AccountId account) {
        return entities.createQuery("select a from Assessment a where a.accountId = :account", Assessment.class)
                .setParameter("account", account.value())
                .getResultStream()
                .collect(Collectors.toMap(Assessment::competency, Function.identity()));
    }

    /** Those of somebody who works where the viewer answers for it, which is told to whoever keeps a record of that. */
    public Map<String, Assessment> seenBy(AccountId viewer, Posting posting) {
        seen.fire(new CompetenciesSeen(viewer, posting.id()));
        return of(posting.account());
    }

    /** Every word that was said of a person, the first one first. */
    public List<AssessmentEvent> history(AccountId account) {
        return entities.createQuery(
                        "select e from AssessmentEvent e where e.accountId = :account order by e.at, e.id",
                        AssessmentEvent.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    void add(Assessment assessment) {
        entities.persist(assessment);
    }

    void note(AssessmentEvent event) {
        entities.persist(event);
    }
}
