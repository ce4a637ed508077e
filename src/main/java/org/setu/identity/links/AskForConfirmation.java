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
import org.setu.identity.EmailConfirmationAsked;
import org.setu.identity.OpaqueToken;
import org.setu.identity.links.Link.Purpose;
import org.setu.shared.MadeOnce;

/** Sends the link that shows that mail reaches somebody. */
@MadeOnce
@Transactional
public class AskForConfirmation {
    static final int MOST_AN_HOUR = 5;

    private final Links links;
    private final Accounts accounts;
    private final Event<EmailConfirmationAsked> asked;
    private final Clock clock;

    @Inject
    AskForConfirmation(Links links, Accounts accounts, Event<EmailConfirmationAsked> asked, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.asked = asked;
        this.clock = clock;
    }

    public void of(Account account) {
        Instant now = clock.instant();
        if (links.sentSince(account.id(), Purpose.CONFIRM, now.minus(Duration.ofHours(1))) < MOST_AN_HOUR) {
            var token = OpaqueToken.next();
            var link = new Link(token, account.id(), Purpose.CONFIRM, now);
            links.add(link);
            asked.fire(new EmailConfirmationAsked(account.addressee(), token, link.expiresAt()));
        }
    }

    /** Sends it again to somebody who did not get the first; to nobody where there is nothing to confirm. */
    public void again(EmailAddress email) {
        accounts.withEmail(email).filter(account -> !account.isConfirmed()).ifPresent(this::of);
    }
}
