package org.setu.identity.links;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.setu.identity.OpaqueToken;
import org.setu.identity.links.Link.Purpose;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** The links that were sent. */
@MadeOnce
class Links {
    private final EntityManager entities;

    @Inject
    Links(EntityManager entities) {
        this.entities = entities;
    }

    /** Found for writing: of two clicks at once the second waits, and then sees that the link is used up. */
    Optional<Link> find(OpaqueToken token, Purpose purpose) {
        return Optional.ofNullable(entities.find(Link.class, token.hash(), LockModeType.PESSIMISTIC_WRITE))
                .filter(link -> link.purpose() == purpose);
    }

    void add(Link link) {
        entities.persist(link);
    }

    /** How many were sent to this account since then, so that nobody can fill another's mailbox. */
    long sentSince(AccountId account, Purpose purpose, Instant since) {
        return entities.createQuery("""
                        select count(l) from Link l
                        where l.accountId = :account and l.purpose = :purpose and l.madeAt > :since""", Long.class)
                .setParameter("account", account.value())
                .setParameter("purpose", purpose)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Takes the value out of all links of this sort that were sent before. */
    void useUp(AccountId account, Purpose purpose, Instant at) {
        entities.createQuery("""
                        select l from Link l
                        where l.accountId = :account and l.purpose = :purpose and l.usedAt is null""", Link.class)
                .setParameter("account", account.value())
                .setParameter("purpose", purpose)
                .getResultList()
                .forEach(link -> link.open(at));
    }
}
