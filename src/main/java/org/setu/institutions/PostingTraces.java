package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/** Where somebody worked. The ledger of completions keeps the institution of that day, for the counts. */
@MadeOnce
@Transactional
public class PostingTraces implements PersonalTraces {
    private final EntityManager entities;

    @Inject
    PostingTraces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        forget("delete from Posting p where p.accountId = :account", erasure);
    }

    private void forget(String statement, ErasureAsked erasure) {
        entities.createQuery(statement)
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
