package org.setu.identity.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/** Where somebody was signed in, and by which device. */
@MadeOnce
@Transactional
public class SignInTraces implements PersonalTraces {
    private final EntityManager entities;

    @Inject
    SignInTraces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        forget(
                "delete from RefreshToken t where t.sessionId in (select s.id from Session s where s.accountId = :account)",
                erasure);
        forget("delete from Session s where s.accountId = :account", erasure);
    }

    private void forget(String statement, ErasureAsked erasure) {
        entities.createQuery(statement)
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
