package org.setu.identity.signin;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Signs somebody out: here, everywhere, or everywhere else. Access tokens that are out stay valid for the rest of their ten minutes. */
@MadeOnce
@Transactional
public class EndSessions {
    /** Why a session is over. */
    public enum Reason {
        SIGNED_OUT,
        EVERYWHERE,
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        TOKEN_REUSED
    }

    private final Sessions sessions;
    private final Clock clock;

    @Inject
    EndSessions(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    public void one(AccountId account, UUID session) {
        sessions.of(account).stream()
                .filter(running -> running.id().equals(session))
                .forEach(running -> running.end(Reason.SIGNED_OUT, clock.instant()));
    }

    public void all(AccountId account, Reason reason) {
        sessions.of(account).forEach(running -> running.end(reason, clock.instant()));
    }

    public void allBut(UUID kept, AccountId account, Reason reason) {
        sessions.of(account).stream()
                .filter(running -> !running.id().equals(kept))
                .forEach(running -> running.end(reason, clock.instant()));
    }
}
