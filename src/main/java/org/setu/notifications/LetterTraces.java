package org.setu.notifications;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/** Every letter to somebody, sent or not. The last one, which says that this happened, is written afterwards. */
@MadeOnce
@Transactional
public class LetterTraces implements PersonalTraces {
    private final EntityManager entities;

    @Inject
    LetterTraces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        forget("delete from Mail m where m.accountId = :account", erasure);
    }

    private void forget(String statement, ErasureAsked erasure) {
        entities.createQuery(statement)
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
