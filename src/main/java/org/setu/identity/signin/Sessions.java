package org.setu.identity.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.identity.OpaqueToken;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Where people are signed in, and the refresh tokens that keep them so. */
@MadeOnce
@Transactional
public class Sessions {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Sessions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those that still run and whose device may come back, the one seen last first. */
    public List<Session> of(AccountId account) {
        return entities.createQuery("""
                        select s from Session s
                        where s.accountId = :account and s.endedAt is null and s.seenAt > :since
                        order by s.seenAt desc""", Session.class)
                .setParameter("account", account.value())
                .setParameter("since", clock.instant().minus(RefreshToken.LIFE))
                .getResultList();
    }

    void add(Session session) {
        entities.persist(session);
        entities.flush();
    }

    /** The session that this token keeps running, locked: whoever shows a token of the same family at the same time waits. */
    Optional<Session> lockedBy(OpaqueToken token) {
        return entities.createQuery("select t.sessionId from RefreshToken t where t.tokenHash = :hash", Object.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .map(id -> entities.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The token as it stands now that its session is locked. */
    RefreshToken token(OpaqueToken token) {
        return entities.find(RefreshToken.class, token.hash());
    }

    /** Makes this the one token of the session that works; all others count as replaced. */
    OpaqueToken replaceAll(Session session, Instant at) {
        entities.createQuery(
                        "select t from RefreshToken t where t.sessionId = :session and t.replacedAt is null",
                        RefreshToken.class)
                .setParameter("session", session.id())
                .getResultList()
                .forEach(token -> token.replace(at));
        return oneMore(session, at);
    }

    /** A token beside the newest, for whoever asked at the same time. */
    OpaqueToken oneMore(Session session, Instant at) {
        OpaqueToken token = OpaqueToken.next();
        entities.persist(new RefreshToken(token, session.id(), at));
        session.seen(at);
        return token;
    }
}
