package org.setu.identity.invitations;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.setu.identity.Grants;
import org.setu.identity.InvitationAccepted;
import org.setu.identity.OpaqueToken;
import org.setu.identity.invitations.Invitation.End;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** What whoever got an invitation says to it: opened by the link in the letter, or found by the account that the letter's address belongs to. */
@MadeOnce
@Transactional
public class AnswerInvitation {
    private final StoredInvitations invitations;
    private final Grants grants;
    private final Event<InvitationAccepted> accepted;
    private final Clock clock;

    @Inject
    AnswerInvitation(StoredInvitations invitations, Grants grants, Event<InvitationAccepted> accepted, Clock clock) {
        this.invitations = invitations;
        this.grants = grants;
        this.accepted = accepted;
        this.clock = clock;
    }

    /** What became of an answer. */
    public enum Outcome {
        JOINED,
        /** They had a role there already, which stays what it was. */
        AT_WORK,
        /** It was answered before, taken back, or its time is over. */
        OVER
    }

    /** The invitation that this token opens, while it waits for an answer. */
    public Optional<Invitation> waiting(OpaqueToken token) {
        return invitations.find(token);
    }

    public Outcome accept(OpaqueToken token, AccountId account) {
        return invitations.find(token).map(found -> accepted(found, account)).orElse(Outcome.OVER);
    }

    /** Accepts one of those that went to the address of this account. */
    public Outcome accept(UUID invitation, AccountId account) {
        return invitations
                .find(invitation, account)
                .map(found -> accepted(found, account))
                .orElse(Outcome.OVER);
    }

    /** Whether there was something to decline. */
    public boolean decline(OpaqueToken token) {
        return declined(invitations.find(token));
    }

    /** Whether one of those that went to the address of this account was there to decline. */
    public boolean decline(UUID invitation, AccountId account) {
        return declined(invitations.find(invitation, account));
    }

    private Outcome accepted(Invitation invitation, AccountId account) {
        boolean atWork =
                grants.of(account).stream().anyMatch(grant -> grant.scope().equals(invitation.scope()));
        invitation.acceptedBy(account, clock.instant());
        if (atWork) {
            return Outcome.AT_WORK;
        }
        grants.grant(account, invitation.role(), invitation.scope(), Optional.of(invitation.by()));
        accepted.fire(new InvitationAccepted(account, invitation.role(), invitation.scope(), invitation.by()));
        return Outcome.JOINED;
    }

    private boolean declined(Optional<Invitation> found) {
        found.ifPresent(invitation -> invitation.end(End.DECLINED, clock.instant()));
        return found.isPresent();
    }
}
