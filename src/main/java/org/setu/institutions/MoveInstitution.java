package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Puts an institution, with all below it, below another one. */
@MadeOnce
@Transactional
public class MoveInstitution {
    private final Institutions institutions;

    @Inject
    MoveInstitution(Institutions institutions) {
        this.institutions = institutions;
    }

    /** Whether it stands there now; it does not where that would be below itself. */
    public boolean move(InstitutionId moved, Optional<InstitutionId> below) {
        boolean allowed = institutions.lockedTree().mayMove(moved, below);
        if (allowed) {
            institutions.find(moved).ifPresent(institution -> institution.moveBelow(below));
        }
        return allowed;
    }
}
