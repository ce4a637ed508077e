package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.identity.Grant;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.reporting.ReportScope.Place;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** What each person may see in reports: by what they hold today, not by what an older token says. */
@MadeOnce
@Transactional
public class ReportScopes {
    private static final Set<Role> READERS = Set.of(Role.MANAGER, Role.ADMINISTRATOR);

    private final Grants grants;
    private final Institutions institutions;

    @Inject
    ReportScopes(Grants grants, Institutions institutions) {
        this.grants = grants;
        this.institutions = institutions;
    }

    /** Empty for people to whom reports are closed. */
    public Optional<ReportScope> of(AccountId account) {
        Set<Scope> held = grants.of(account).stream()
                .filter(grant -> READERS.contains(grant.role()))
                .map(Grant::scope)
                .collect(Collectors.toSet());
        return held.isEmpty() ? Optional.empty() : Optional.of(scope(held));
    }

    private ReportScope scope(Set<Scope> held) {
        InstitutionTree tree = institutions.tree();
        boolean everything = held.contains(Scope.all());
        var within = new HashSet<InstitutionId>();
        for (Scope scope : held) {
            if (scope instanceof Scope.OfInstitution top) {
                within.addAll(tree.subtree(top.institution()));
            }
        }
        return new ReportScope(
                everything,
                tree.rows().stream()
                        .filter(row ->
                                everything || within.contains(row.institution().id()))
                        .map(ReportScopes::place)
                        .toList());
    }

    private static Place place(InstitutionTree.Row row) {
        Institution institution = row.institution();
        return new Place(institution.id(), institution.name(), row.depth());
    }
}
