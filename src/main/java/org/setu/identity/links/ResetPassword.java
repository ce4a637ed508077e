package org.setu.identity.links;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailConfirmed;
import org.setu.identity.OpaqueToken;
import org.setu.identity.PasswordChanged;
import org.setu.identity.PasswordHash;
import org.setu.identity.links.Link.Purpose;
import org.setu.identity.signin.EndSessions;
import org.setu.identity.signin.Failures;
import org.setu.shared.MadeOnce;

/** Lets somebody who holds the link choose a new password; whoever knew the old one is signed out everywhere. */
@MadeOnce
@Transactional
public class ResetPassword {
    private final Links links;
    private final Accounts accounts;
    private final EndSessions endSessions;
    private final Failures failures;
    private final Event<PasswordChanged> changed;
    private final Event<EmailConfirmed> confirmed;
    private final Clock clock;

    @Inject
    ResetPassword(
            Links links,
            Accounts accounts,
            EndSessions endSessions,
            Failures failures,
            Event<PasswordChanged> changed,
            Event<EmailConfirmed> confirmed,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.endSessions = endSessions;
        this.failures = failures;
        this.changed = changed;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    /** The account that the link would open; empty where it is used up, too old or no link of ours. */
    public Optional<Account> owner(OpaqueToken token) {
        return links.find(token, Purpose.RESET)
                .filter(link -> link.worksAt(clock.instant()))
                .flatMap(link -> accounts.find(link.account()));
    }

    /** Whether the password is the new one now. */
    public boolean reset(OpaqueToken token, PasswordHash password) {
        Instant now = clock.instant();
        Optional<Account> owner = owner(token);
        owner.ifPresent(account -> {
            links.useUp(account.id(), Purpose.RESET, now);
            account.changePassword(password);
            account.confirmEmail(now).ifPresent(confirmed::fire); // the link came by mail, so mail arrives
            endSessions.all(account.id(), EndSessions.Reason.PASSWORD_RESET);
            failures.forget(account.email());
            changed.fire(new PasswordChanged(account.addressee(), now));
        });
        return owner.isPresent();
    }
}
