package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.identity.Grant;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** Whose programmes somebody manages: by what they hold today, not by what an older token says. */
@MadeOnce
@Transactional
public class ManagedInstitutions {
    private static final Set<Role> MANAGING = Set.of(Role.MANAGER, Role.ADMINISTRATOR);

    private final Grants grants;
    private final Institutions institutions;

    @Inject
    ManagedInstitutions(Grants grants, Institutions institutions) {
        this.grants = grants;
        this.institutions = institutions;
    }

    /** @param everything all institutions, whichever there are */
    public record Managed(boolean everything, Set<InstitutionId> institutions) {
        public Managed {
            institutions = Set.copyOf(institutions);
        }

        public boolean holds(InstitutionId institution) {
            return everything || institutions.contains(institution);
        }
    }

    /** Empty for people who manage nothing. */
    public Optional<Managed> of(AccountId account) {
        Set<Scope> held = grants.of(account).stream()
                .filter(grant -> MANAGING.contains(grant.role()))
                .map(Grant::scope)
                .collect(Collectors.toSet());
        if (held.isEmpty()) {
            return Optional.empty();
        } else if (held.contains(Scope.all())) {
            return Optional.of(new Managed(true, Set.of()));
        } else {
            return Optional.of(new Managed(false, within(held)));
        }
    }

    private Set<InstitutionId> within(Set<Scope> held) {
        InstitutionTree tree = institutions.tree();
        var within = new HashSet<InstitutionId>();
        for (Scope scope : held) {
            if (scope instanceof Scope.OfInstitution top) {
                within.addAll(tree.subtree(top.institution()));
            }
        }
        return within;
    }
}
