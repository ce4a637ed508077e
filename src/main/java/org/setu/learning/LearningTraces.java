package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/** What somebody wrote beside lessons and in reflections, and what they were at their work. What they did and completed stays, to be counted. */
@MadeOnce
@Transactional
public class LearningTraces implements PersonalTraces {
    private final EntityManager entities;

    @Inject
    LearningTraces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        forget("delete from Note n where n.learnerId = :account", erasure);
        forget("delete from Bookmark b where b.learnerId = :account", erasure);
        forget("update FactRow f set f.detail = null where f.learnerId = :account and f.detail is not null", erasure);
        forget("update CompletionRow c set c.position = null where c.learnerId = :account", erasure);
    }

    private void forget(String statement, ErasureAsked erasure) {
        entities.createQuery(statement)
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
