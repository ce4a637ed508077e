package org.setu.identity.links;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/** The links that somebody was sent. */
@MadeOnce
@Transactional
public class LinkTraces implements PersonalTraces {
    private final EntityManager entities;

    @Inject
    LinkTraces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        forget("delete from Link l where l.accountId = :account", erasure);
    }

    private void forget(String statement, ErasureAsked erasure) {
        entities.createQuery(statement)
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
