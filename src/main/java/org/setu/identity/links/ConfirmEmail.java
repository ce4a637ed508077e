package org.setu.identity.links;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailConfirmed;
import org.setu.identity.OpaqueToken;
import org.setu.identity.links.Link.Purpose;
import org.setu.shared.MadeOnce;

/** Lets somebody sign in who got our mail. */
@MadeOnce
@Transactional
public class ConfirmEmail {
    private final Links links;
    private final Accounts accounts;
    private final Event<EmailConfirmed> confirmed;
    private final Clock clock;

    @Inject
    ConfirmEmail(Links links, Accounts accounts, Event<EmailConfirmed> confirmed, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    /** Whether the address is confirmed now. A link that was clicked twice says yes twice. */
    public boolean confirm(OpaqueToken token) {
        var link = links.find(token, Purpose.CONFIRM);
        var account = link.flatMap(found -> accounts.find(found.account()));
        if (link.isPresent() && account.isPresent() && link.get().open(clock.instant())) {
            account.get().confirmEmail(clock.instant()).ifPresent(confirmed::fire);
        }
        return account.filter(Account::isConfirmed).isPresent();
    }
}
