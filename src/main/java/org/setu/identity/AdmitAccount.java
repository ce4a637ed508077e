package org.setu.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Makes an account that may sign in at once, because somebody vouches for its address: the demo world does. No mail is sent. */
@MadeOnce
@Transactional
public class AdmitAccount {
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    AdmitAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public AccountId admit(Registration registration) {
        var account = new Account(AccountId.next(), registration, clock.instant());
        account.confirmEmail(clock.instant());
        accounts.add(account);
        return account.id();
    }
}
