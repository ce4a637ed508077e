package org.setu.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** The language that somebody's mail is written in, and that pages open in. */
@MadeOnce
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
