package org.setu.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.setu.identity.links.AskForConfirmation;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Makes an account for whoever asks, to be confirmed by mail. */
@MadeOnce
@Transactional
public class RegisterAccount {
    private final Accounts accounts;
    private final AskForConfirmation askForConfirmation;
    private final Event<RegistrationRepeated> repeated;
    private final Clock clock;

    @Inject
    RegisterAccount(
            Accounts accounts,
            AskForConfirmation askForConfirmation,
            Event<RegistrationRepeated> repeated,
            Clock clock) {
        this.accounts = accounts;
        this.askForConfirmation = askForConfirmation;
        this.repeated = repeated;
        this.clock = clock;
    }

    /**
     * The new account; empty where the address has one already. The person who registered must not learn which: a mail tells the owner
     * of the address.
     */
    public Optional<AccountId> register(Registration registration) {
        Optional<Account> known = accounts.withEmail(registration.email());
        if (known.isPresent()) {
            remind(known.get());
            return Optional.empty();
        } else {
            var account = new Account(AccountId.next(), registration, clock.instant());
            accounts.add(account);
            askForConfirmation.of(account);
            return Optional.of(account.id());
        }
    }

    private void remind(Account owner) {
        if (owner.isConfirmed()) {
            repeated.fire(new RegistrationRepeated(owner.addressee()));
        } else {
            askForConfirmation.of(owner);
        }
    }
}
