package org.setu.identity.signin;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.setu.identity.Account;
import org.setu.identity.Grants;
import org.setu.identity.OpaqueToken;
import org.setu.identity.keys.AccessTokens;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** Opens a session for somebody who has shown who they are. */
@MadeOnce
@Transactional
class StartSession {
    private final Sessions sessions;
    private final Grants grants;
    private final AccessTokens accessTokens;
    private final Clock clock;

    @Inject
    StartSession(Sessions sessions, Grants grants, AccessTokens accessTokens, Clock clock) {
        this.sessions = sessions;
        this.grants = grants;
        this.accessTokens = accessTokens;
        this.clock = clock;
    }

    SignedIn start(Account account, String device) {
        Instant now = clock.instant();
        var session = new Session(account.id(), device, now);
        sessions.add(session);
        return tokensOf(account, session, sessions.oneMore(session, now));
    }

    SignedIn tokensOf(Account account, Session session, OpaqueToken refreshToken) {
        Set<Role> roles = grants.rolesOf(account.id());
        return new SignedIn(
                account.id(),
                account.language(),
                roles,
                session.id(),
                accessTokens.sign(account.id(), roles, session.id()),
                refreshToken);
    }
}
