package org.setu.app;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.setu.app.demo.DemoBody;
import org.setu.app.demo.DemoCohort;
import org.setu.app.demo.DemoLearners;
import org.setu.app.demo.DemoNeeds;
import org.setu.app.demo.DemoNominations;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailAddress;
import org.setu.identity.PasswordHash;
import org.setu.identity.Passwords;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** People who may be visited, the institutions they come from, and others who learned before; each arrives by a transaction of its own. */
@MadeOnce
@Transactional(TxType.NOT_SUPPORTED)
class DemoInhabitants {
    private final Accounts accounts;
    private final DemoInstitutions institutions;
    private final DemoPeople people;
    private final DemoLearners learners;
    private final DemoCohort cohort;
    private final DemoNeeds needs;
    private final DemoBody body;
    private final DemoNominations nominations;
    private final Passwords passwords;

    @Inject
    DemoInhabitants(
            Accounts accounts,
            DemoInstitutions institutions,
            DemoPeople people,
            DemoLearners learners,
            DemoCohort cohort,
            DemoNeeds needs,
            DemoBody body,
            DemoNominations nominations,
            Passwords passwords) {
        this.accounts = accounts;
        this.institutions = institutions;
        this.people = people;
        this.learners = learners;
        this.cohort = cohort;
        this.needs = needs;
        this.body = body;
        this.nominations = nominations;
        this.passwords = passwords;
    }

    void arrive() {
        if (accounts.isEmpty()) {
            PasswordHash password = passwords.hash(DemoPeople.PASSWORD);
            DemoInstitutions.Planted planted = institutions.make();
            people.make(planted, password);
            learners.make(password, administrator());
            cohort.make(planted.welfareMinistry(), manager());
            needs.make(manager());
            body.make(planted.welfareMinistry(), manager());
            nominations.make(planted.welfareMinistry(), planted.manpowerBureau(), manager(), account("official"));
        }
    }

    private AccountId administrator() {
        return account("admin");
    }

    private AccountId manager() {
        return account("manager");
    }

    private AccountId account(String name) {
        return accounts.withEmail(new EmailAddress(name + "@demo.setu.example"))
                .map(Account::id)
                .orElseThrow();
    }
}
