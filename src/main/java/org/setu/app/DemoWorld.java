package org.setu.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.setu.app.demo.DemoLearners;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailAddress;
import org.setu.identity.Passwords;
import org.setu.shared.AccountId;
import org.setu.shared.Site;

/** What a demonstration shows: people who may be visited, the institutions they come from, and others who learned before. Made once, and only there. */
@Dependent
class DemoWorld {
    private final Site site;
    private final Accounts accounts;
    private final DemoInstitutions institutions;
    private final DemoPeople people;
    private final DemoLearners learners;
    private final Passwords passwords;

    @Inject
    DemoWorld(
            Site site,
            Accounts accounts,
            DemoInstitutions institutions,
            DemoPeople people,
            DemoLearners learners,
            Passwords passwords) {
        this.site = site;
        this.accounts = accounts;
        this.institutions = institutions;
        this.people = people;
        this.learners = learners;
        this.passwords = passwords;
    }

    void make() {
        if (site.isDemo() && accounts.isEmpty()) {
            people.make(institutions.make());
            learners.make(passwords.hash(DemoPeople.PASSWORD), administrator());
        }
    }

    private AccountId administrator() {
        return accounts.withEmail(new EmailAddress("admin@demo.setu.example"))
                .map(Account::id)
                .orElseThrow();
    }
}
