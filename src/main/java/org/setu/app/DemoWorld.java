package org.setu.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.setu.identity.Accounts;
import org.setu.shared.Site;

/** What a demonstration shows: people who may be visited, and the institutions they come from. Made once, and only there. */
@Dependent
class DemoWorld {
    private final Site site;
    private final Accounts accounts;
    private final DemoInstitutions institutions;
    private final DemoPeople people;

    @Inject
    DemoWorld(Site site, Accounts accounts, DemoInstitutions institutions, DemoPeople people) {
        this.site = site;
        this.accounts = accounts;
        this.institutions = institutions;
        this.people = people;
    }

    void make() {
        if (site.isDemo() && accounts.isEmpty()) {
            people.make(institutions.make());
        }
    }
}
