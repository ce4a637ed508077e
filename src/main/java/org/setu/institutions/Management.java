package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.identity.Grant;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** Who answers for which institutions: by what they hold today, not by what an older token says. */
@MadeOnce
@Transactional
public class Management {
    private static final Set<Role> ROLES = Set.of(Role.MANAGER, Role.ADMINISTRATOR);

    private final Grants grants;
    private final Institutions institutions;

    @Inject
    Management(Grants grants, Institutions institutions) {
        this.grants = grants;
        this.institutions = institutions;
    }

    /** Empty for people who answer for none. A manager answers for their institution and all below it, an administrator for all. */
    public Optional<ManagedInstitutions> of(AccountId account) {
        Set<Scope> held = grants.of(account).stream()
                .filter(grant -> ROLES.contains(grant.role()))
                .map(Grant::scope)
                .collect(Collectors.toSet());
        if (held.isEmpty()) {
            return Optional.empty();
        } else if (held.contains(Scope.all())) {
            return Optional.of(new ManagedInstitutions(true, Set.of()));
        } else {
            return Optional.of(new ManagedInstitutions(
                    false,
                    held.stream()
                            .filter(Scope.OfInstitution.class::isInstance)
                            .map(Scope.OfInstitution.class::cast)
                            .flatMap(scope -> institutions.subtree(scope.institution()).stream())
                            .collect(Collectors.toSet())));
        }
    }
}
