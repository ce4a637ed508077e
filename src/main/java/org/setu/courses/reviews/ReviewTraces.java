package org.setu.courses.reviews;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/**
 * How far somebody had read, and what they were asked. What they said on a course and signed off belongs to the course, and stays under an
 * id that leads to nobody.
 */
@MadeOnce
@Transactional
public class ReviewTraces implements PersonalTraces {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ReviewTraces(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        entities.createQuery("delete from Reading reading where reading.accountId = :account")
                .setParameter("account", erasure.account().value())
                .executeUpdate();
        entities.createQuery("update ReviewRequest request set request.words = '' where request.askedOf = :account")
                .setParameter("account", erasure.account().value())
                .executeUpdate();
        entities.createQuery("""
                        update ReviewRequest request set request.closedAt = :now, request.withdrawnBy = :account
                        where request.askedOf = :account and request.closedAt is null""")
                .setParameter("now", clock.instant())
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
