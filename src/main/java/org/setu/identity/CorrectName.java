package org.setu.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;

/** Spells somebody's name right. Certificates that were issued keep the name that they were issued to. */
@MadeOnce
@Transactional
public class CorrectName {
    private final Accounts accounts;

    @Inject
    CorrectName(Accounts accounts) {
        this.accounts = accounts;
    }

    public void correct(AccountId account, LocalizedText name) {
        accounts.find(account).ifPresent(found -> found.correctName(name));
    }
}
