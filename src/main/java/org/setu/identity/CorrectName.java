package org.setu.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;

/** Spells somebody's name right. Certificates that were issued keep the name that they were issued to. */
@Dependent
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
