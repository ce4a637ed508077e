package org.setu.institutions;

import java.util.HashSet;
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

    /** These and those. */
    public ManagedInstitutions and(ManagedInstitutions more) {
        var both = new HashSet<InstitutionId>(institutions);
        both.addAll(more.institutions());
        return new ManagedInstitutions(everything || more.everything(), both);
    }

    public boolean holds(InstitutionId institution) {
        return everything || institutions.contains(institution);
    }

    /** Whether the posting is at one of them, confirmed or claimed. */
    public boolean holds(Posting posting) {
        return everything || posting.institution().filter(this::holds).isPresent();
    }
}
