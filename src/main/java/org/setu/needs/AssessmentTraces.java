package org.setu.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/** What somebody said of themselves, and what was said to it. */
@MadeOnce
@Transactional
public class AssessmentTraces implements PersonalTraces {
    private final EntityManager entities;

    @Inject
    AssessmentTraces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        forget("delete from Assessment a where a.accountId = :account", erasure);
        forget("delete from AssessmentEvent e where e.accountId = :account", erasure);
    }

    private void forget(String statement, ErasureAsked erasure) {
        entities.createQuery(statement)
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
