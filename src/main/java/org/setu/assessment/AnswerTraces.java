package org.setu.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/** What somebody typed as answers, and the sign-ins that the answers came from. What they chose, and how it was graded, stays to be counted. */
@MadeOnce
@Transactional
public class AnswerTraces implements PersonalTraces {
    private static final String NOTHING = Response.NOTHING.toJson();

    private final EntityManager entities;

    @Inject
    AnswerTraces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        entities.createQuery("""
                        update Step s set s.response = :nothing
                        where s.learnerId = :account and (s.response like :text or s.response like :gaps)""")
                .setParameter("nothing", NOTHING)
                .setParameter("account", erasure.account().value())
                .setParameter("text", "{\"text\"%")
                .setParameter("gaps", "{\"gaps\"%")
                .executeUpdate();
        entities.createQuery("update Step s set s.device = null where s.learnerId = :account")
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
