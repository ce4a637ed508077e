package org.setu.identity.signin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.setu.identity.Accounts;
import org.setu.identity.PasswordChanged;
import org.setu.identity.PasswordHash;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Takes another password; every other device must sign in again. The page has checked the old one. */
@MadeOnce
@Transactional
public class ChangePassword {
    private final Accounts accounts;
    private final EndSessions endSessions;
    private final Event<PasswordChanged> changed;
    private final Clock clock;

    @Inject
    ChangePassword(Accounts accounts, EndSessions endSessions, Event<PasswordChanged> changed, Clock clock) {
        this.accounts = accounts;
        this.endSessions = endSessions;
        this.changed = changed;
        this.clock = clock;
    }

    public void change(AccountId id, PasswordHash password, UUID sessionThatStays) {
        Instant now = clock.instant();
        accounts.find(id).ifPresent(account -> {
            account.changePassword(password);
            endSessions.allBut(sessionThatStays, id, EndSessions.Reason.PASSWORD_CHANGED);
            changed.fire(new PasswordChanged(account.addressee(), now));
        });
    }
}
