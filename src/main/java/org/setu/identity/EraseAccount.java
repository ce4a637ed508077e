package org.setu.identity;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** Forgets who somebody was, in every module at once. It cannot be undone. */
@MadeOnce
@Transactional
public class EraseAccount {
    private final Accounts accounts;
    private final Grants grants;
    private final Instance<PersonalTraces> traces;
    private final Event<AccountErased> erased;
    private final Clock clock;

    @Inject
    EraseAccount(
            Accounts accounts,
            Grants grants,
            @Any Instance<PersonalTraces> traces,
            Event<AccountErased> erased,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.traces = traces;
        this.erased = erased;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Outcome {
        ERASED,
        /** Nobody would be left who can give roles. */
        LAST_ADMINISTRATOR
    }

    /** Whether nobody else could administer Setu if this person went. */
    public boolean isLastAdministrator(AccountId account) {
        var holders = grants.holders(Role.ADMINISTRATOR);
        return holders.contains(account) && holders.stream().allMatch(account::equals);
    }

    /** @param unusable the hash of a password that nobody knows, made beforehand because it takes long */
    public Outcome erase(ErasureAsked asked, PasswordHash unusable) {
        if (isLastAdministrator(asked.account())) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        Instant now = clock.instant();
        accounts.find(asked.account()).ifPresent(account -> {
            Addressee addressee = account.addressee();
            traces.forEach(module -> module.forget(asked));
            grants.of(asked.account()).forEach(grant -> grant.revoke(asked.account(), now));
            account.erase(unusable, now);
            erased.fire(new AccountErased(addressee, now));
        });
        return Outcome.ERASED;
    }
}
