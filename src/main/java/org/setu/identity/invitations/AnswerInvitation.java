package org.setu.identity.invitations;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.setu.identity.Accounts;
import org.setu.identity.Grants;
import org.setu.identity.InvitationAccepted;
import org.setu.identity.OpaqueToken;
import org.setu.identity.Scope;
import org.setu.identity.invitations.Invitation.End;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** What whoever got an invitation says to it. It is worth what its sender's own role is: who lost that, or was erased, has invited nobody. */
@MadeOnce
@Transactional
public class AnswerInvitation {
    private final StoredInvitations invitations;
    private final Grants grants;
    private final Accounts accounts;
    private final Event<InvitationAccepted> accepted;
    private final Clock clock;

    @Inject
    AnswerInvitation(
            StoredInvitations invitations,
            Grants grants,
            Accounts accounts,
            Event<InvitationAccepted> accepted,
            Clock clock) {
        this.invitations = invitations;
        this.grants = grants;
        this.accounts = accounts;
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
        return invitations.find(token).filter(this::isWorthSomething);
    }

    public Outcome accept(OpaqueToken token, AccountId account) {
        Optional<Invitation> found = waiting(token);
        if (found.isEmpty()) {
            return Outcome.OVER;
        }
        Invitation invitation = found.get();
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

    /** Whether there was something to decline. */
    public boolean decline(OpaqueToken token) {
        Optional<Invitation> found = invitations.find(token);
        found.ifPresent(invitation -> invitation.end(End.DECLINED, clock.instant()));
        return found.isPresent();
    }

    private boolean isWorthSomething(Invitation invitation) {
        Set<Scope> scopes = grants.scopesOf(invitation.by(), Role.TRAINER);
        return (scopes.contains(Scope.all()) || scopes.contains(invitation.scope()))
                && accounts.find(invitation.by()).isPresent();
    }
}
