package org.setu.institutions;

import java.util.Set;
import org.setu.shared.InstitutionId;

/**
 * The institutions that somebody answers for.
 *
 * @param everything also what is not in the tree
 */
public record ManagedInstitutions(boolean everything, Set<InstitutionId> institutions) {
    public ManagedInstitutions {
        institutions = Set.copyOf(institutions);
    }

    public boolean holds(InstitutionId institution) {
        return everything || institutions.contains(institution);
    }

    /** Whether the posting is at one of them, confirmed or claimed. */
    public boolean holds(Posting posting) {
        return everything || posting.institution().filter(this::holds).isPresent();
    }
}
