package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.institutions.ManagedInstitutions;
import org.setu.institutions.Management;
import org.setu.reporting.ReportScope.Place;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** What each person may see in reports: by what they hold today, not by what an older token says. */
@MadeOnce
@Transactional
public class ReportScopes {
    private final Management management;
    private final Institutions institutions;

    @Inject
    ReportScopes(Management management, Institutions institutions) {
        this.management = management;
        this.institutions = institutions;
    }

    /** Empty for people to whom reports are closed. */
    public Optional<ReportScope> of(AccountId account) {
        return management.of(account).map(this::scope);
    }

    private ReportScope scope(ManagedInstitutions managed) {
        return new ReportScope(
                managed.everything(),
                institutions.tree().rows().stream()
                        .filter(row -> managed.holds(row.institution().id()))
                        .map(ReportScopes::place)
                        .toList());
    }

    private static Place place(InstitutionTree.Row row) {
        Institution institution = row.institution();
        return new Place(institution.id(), institution.name(), row.depth());
    }
}
