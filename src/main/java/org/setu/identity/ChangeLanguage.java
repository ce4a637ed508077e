package org.setu.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.shared.AccountId;
import org.setu.shared.Language;

/** The language that somebody's mail is written in, and that pages open in. */
@Dependent
@Transactional
public class ChangeLanguage {
    private final Accounts accounts;

    @Inject
    ChangeLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    public void change(AccountId account, Language language) {
        accounts.find(account).ifPresent(found -> found.changeLanguage(language));
    }
}
