package org.setu.identity.invitations;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.identity.invitations.Invitation.End;
import org.setu.shared.MadeOnce;

/** Invitations that somebody sent and nobody has answered: they end, and with them the addresses that they were sent to. */
@MadeOnce
@Transactional
public class InvitationTraces implements PersonalTraces {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    InvitationTraces(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        entities.createQuery(
                        "select i from Invitation i where i.invitedBy = :account and i.endedAt is null",
                        Invitation.class)
                .setParameter("account", erasure.account().value())
                .getResultStream()
                .forEach(invitation -> invitation.end(End.WITHDRAWN, clock.instant()));
    }
}
