package org.setu.identity.signin;

import jakarta.inject.Inject;
import java.util.Optional;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailAddress;
import org.setu.identity.Passwords;
import org.setu.identity.signin.SignInOutcome.Refused;
import org.setu.identity.signin.SignInOutcome.Unconfirmed;
import org.setu.identity.signin.SignInOutcome.Welcome;
import org.setu.shared.MadeOnce;

/**
 * Lets somebody in who knows the password. Not one transaction: the slow hash is computed between two short ones, so that a room full of
 * people does not hold all connections. It is computed in every case, so that all refusals take as long.
 */
@MadeOnce
public class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Failures failures;
    private final StartSession startSession;

    @Inject
    SignIn(Accounts accounts, Passwords passwords, Failures failures, StartSession startSession) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.startSession = startSession;
    }

    public SignInOutcome signIn(String email, String password, String address, String device) {
        Optional<Account> account = EmailAddress.parse(email).flatMap(accounts::withEmail);
        boolean tooMany = failures.areTooMany(email, address);
        boolean matches = passwords.matches(account.map(Account::password), password);
        if (tooMany) {
            return new Refused();
        } else if (!matches || account.isEmpty()) {
            failures.add(email, address);
            return new Refused();
        } else {
            return account.get().isConfirmed()
                    ? new Welcome(startSession.start(account.get(), device))
                    : new Unconfirmed();
        }
    }
}
