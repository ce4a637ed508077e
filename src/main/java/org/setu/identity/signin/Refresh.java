package org.setu.identity.signin;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.OpaqueToken;
import org.setu.shared.MadeOnce;

/** Exchanges a refresh token for fresh ones; a stolen one ends its whole family. */
@MadeOnce
@Transactional
public class Refresh {
    private final Sessions sessions;
    private final Accounts accounts;
    private final StartSession startSession;
    private final Clock clock;

    @Inject
    Refresh(Sessions sessions, Accounts accounts, StartSession startSession, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.startSession = startSession;
        this.clock = clock;
    }

    /** Empty for a token that is unknown, expired or used before, or whose session was ended. */
    public Optional<SignedIn> refresh(OpaqueToken shown) {
        return sessions.lockedBy(shown).filter(Session::isRunning).flatMap(session -> goOn(session, shown));
    }

    private Optional<SignedIn> goOn(Session session, OpaqueToken shown) {
        Instant now = clock.instant();
        RefreshToken.Verdict verdict = sessions.token(shown).shownAt(now);
        if (verdict == RefreshToken.Verdict.REUSED) {
            session.end(EndSessions.Reason.TOKEN_REUSED, now);
        }
        Optional<Account> account = accounts.find(session.account()).filter(found -> verdict.isTrusted());
        return account.map(found -> startSession.tokensOf(
                found,
                session,
                verdict == RefreshToken.Verdict.CURRENT
                        ? sessions.replaceAll(session, now)
                        : sessions.oneMore(session, now)));
    }
}
