package org.setu.identity.links;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailAddress;
import org.setu.identity.OpaqueToken;
import org.setu.identity.PasswordResetAsked;
import org.setu.identity.links.Link.Purpose;
import org.setu.shared.MadeOnce;

/** Sends the link by which somebody who forgot the password chooses another. */
@MadeOnce
@Transactional
public class AskForReset {
    private final Links links;
    private final Accounts accounts;
    private final Event<PasswordResetAsked> asked;
    private final Clock clock;

    @Inject
    AskForReset(Links links, Accounts accounts, Event<PasswordResetAsked> asked, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.asked = asked;
        this.clock = clock;
    }

    /** Sends it to the owner of the address; to nobody where there is none. Who asks cannot tell the two apart. */
    public void ask(EmailAddress email) {
        accounts.withEmail(email).ifPresent(this::send);
    }

    private void send(Account account) {
        Instant now = clock.instant();
        if (links.sentSince(account.id(), Purpose.RESET, now.minus(Duration.ofHours(1)))
                < AskForConfirmation.MOST_AN_HOUR) {
            var token = OpaqueToken.next();
            var link = new Link(token, account.id(), Purpose.RESET, now);
            links.add(link);
            asked.fire(new PasswordResetAsked(account.addressee(), token, link.expiresAt()));
        }
    }
}
