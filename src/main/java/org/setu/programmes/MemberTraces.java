package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.setu.identity.Accounts;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/** Where somebody was a member, invitations to their address, and the tables that they brought. What cohorts did is counted by what was learned. */
@MadeOnce
@Transactional
public class MemberTraces implements PersonalTraces {
    private final EntityManager entities;
    private final Accounts accounts;

    @Inject
    MemberTraces(EntityManager entities, Accounts accounts) {
        this.entities = entities;
        this.accounts = accounts;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        forget("delete from Member m where m.accountId = :account", erasure);
        forget("delete from KeptSheet k where k.broughtBy = :account", erasure);
        accounts.find(erasure.account())
                .ifPresent(account -> entities.createQuery("delete from Member m where m.email = :email")
                        .setParameter("email", account.email().value())
                        .executeUpdate());
    }

    private void forget(String statement, ErasureAsked erasure) {
        entities.createQuery(statement)
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
