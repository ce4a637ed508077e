package org.setu.identity.invitations;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailAddress;
import org.setu.identity.Grants;
import org.setu.identity.InvitationSent;
import org.setu.identity.Invitations;
import org.setu.identity.OpaqueToken;
import org.setu.identity.Scope;
import org.setu.identity.invitations.Invitation.End;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** The invitations that were sent. */
@MadeOnce
@Transactional
public class StoredInvitations implements Invitations {
    private static final int MOST_A_DAY = 30;

    private final EntityManager entities;
    private final Accounts accounts;
    private final Grants grants;
    private final Event<InvitationSent> sent;
    private final Clock clock;

    @Inject
    StoredInvitations(
            EntityManager entities, Accounts accounts, Grants grants, Event<InvitationSent> sent, Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.grants = grants;
        this.sent = sent;
        this.clock = clock;
    }

    @Override
    public Outcome invite(Inviting inviting, AccountId by) {
        // One at a time of each who invites: a form that was sent twice is one invitation.
        entities.find(Account.class, by.value(), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        if (isAtWork(inviting.email(), inviting.scope())) {
            return Outcome.AT_WORK;
        } else if (open(inviting.scope()).anyMatch(one -> one.email().equals(Optional.of(inviting.email())))) {
            return Outcome.WAITING;
        } else if (sentSince(by, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            return Outcome.TOO_MANY;
        }
        var token = OpaqueToken.next();
        var invitation = new Invitation(token, inviting, by, now);
        entities.persist(invitation);
        sent.fire(new InvitationSent(inviting, by, token, invitation.expiresAt()));
        return Outcome.SENT;
    }

    private boolean isAtWork(EmailAddress email, Scope scope) {
        return accounts.withEmail(email)
                .filter(account -> grants.of(account.id()).stream()
                        .anyMatch(grant -> grant.scope().equals(scope)))
                .isPresent();
    }

    private long sentSince(AccountId by, Instant since) {
        return entities.createQuery(
                        "select count(i) from Invitation i where i.invitedBy = :by and i.invitedAt > :since",
                        Long.class)
                .setParameter("by", by.value())
                .setParameter("since", since)
                .getSingleResult();
    }

    @Override
    public List<Waiting> waiting(Scope scope) {
        return open(scope)
                .flatMap(one -> one.email().stream()
                        .map(email -> new Waiting(one.id(), email, one.role(), one.by(), one.at(), one.expiresAt())))
                .toList();
    }

    @Override
    public List<Received> received(AccountId account) {
        return sentTo(account)
                .map(one -> new Received(one.id(), one.role(), one.scope(), one.by(), one.words(), one.expiresAt()))
                .toList();
    }

    @Override
    public void withdraw(Scope scope, UUID id) {
        Optional.ofNullable(entities.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.scope().equals(scope))
                .ifPresent(one -> one.end(End.WITHDRAWN, clock.instant()));
    }

    @Override
    public void withdrawAll(Scope scope) {
        open(scope).forEach(one -> one.end(End.WITHDRAWN, clock.instant()));
    }

    /** What is opened by this token, while it waits for an answer and is worth something; found for writing, so that it is answered once. */
    Optional<Invitation> find(OpaqueToken token) {
        return worthAnswering(
                        entities.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                                .setParameter("hash", token.hash())
                                .setLockMode(LockModeType.PESSIMISTIC_WRITE))
                .findFirst();
    }

    /** One of those that were sent to the address of this account; found for writing as well. */
    Optional<Invitation> find(UUID id, AccountId account) {
        return sentTo(account).filter(one -> one.id().equals(id)).findFirst().map(one -> {
            entities.lock(one, LockModeType.PESSIMISTIC_WRITE);
            return one;
        });
    }

    private Stream<Invitation> sentTo(AccountId account) {
        return accounts.find(account).filter(Account::isConfirmed).stream()
                .flatMap(addressee -> worthAnswering(entities.createQuery("""
                                select i from Invitation i where i.email = :email and i.endedAt is null
                                order by i.invitedAt, i.id""", Invitation.class)
                        .setParameter("email", addressee.email().value())));
    }

    private Stream<Invitation> worthAnswering(TypedQuery<Invitation> found) {
        Instant now = clock.instant();
        return found.getResultStream().filter(one -> one.waitsAt(now)).filter(this::isWorthSomething);
    }

    /** An invitation is worth what its sender's own role is: who lost that, or was erased, has invited nobody. */
    private boolean isWorthSomething(Invitation invitation) {
        Set<Scope> scopes = grants.scopesOf(invitation.by(), Role.TRAINER);
        return (scopes.contains(Scope.all()) || scopes.contains(invitation.scope()))
                && accounts.find(invitation.by()).isPresent();
    }

    private Stream<Invitation> open(Scope scope) {
        Instant now = clock.instant();
        return entities.createQuery("""
                        select i from Invitation i where i.scope = :scope and i.endedAt is null
                        order by i.invitedAt, i.id""", Invitation.class)
                .setParameter("scope", scope.toString())
                .getResultStream()
                .filter(one -> one.waitsAt(now));
    }
}
