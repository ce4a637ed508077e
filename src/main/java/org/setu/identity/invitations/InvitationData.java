package org.setu.identity.invitations;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** The invitations that somebody sent or accepted, for the copy of their data; without the addresses, which are others'. */
@MadeOnce
@Transactional
public class InvitationData implements PersonalData {
    private final EntityManager entities;

    @Inject
    InvitationData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String section() {
        return "invitations";
    }

    @Override
    public Object of(AccountId account) {
        return entities.createQuery("""
                        select i from Invitation i where i.invitedBy = :account or i.accountId = :account
                        order by i.invitedAt, i.id""", Invitation.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(invitation -> Map.of(
                        "what", invitation.by().equals(account) ? "sent" : "accepted",
                        "role", invitation.role().name(),
                        "scope", invitation.scope().toString(),
                        "words", invitation.words(),
                        "at", invitation.at().toString()))
                .toList();
    }
}
