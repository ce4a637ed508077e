package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/** Where somebody was nominated; and that it was they who nominated others, whose nominations stay. */
@MadeOnce
@Transactional
public class NominationTraces implements PersonalTraces {
    private final EntityManager entities;

    @Inject
    NominationTraces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        forget("delete from Nomination n where n.accountId = :account", erasure);
        forget("update Nomination n set n.nominatedBy = null where n.nominatedBy = :account", erasure);
        forget("update Nomination n set n.decidedBy = null where n.decidedBy = :account", erasure);
    }

    private void forget(String statement, ErasureAsked erasure) {
        entities.createQuery(statement)
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
