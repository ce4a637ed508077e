package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Puts an institution, with all below it, below another one. */
@MadeOnce
@Transactional
public class MoveInstitution {
    private final Institutions institutions;
    private final Clock clock;

    @Inject
    MoveInstitution(Institutions institutions, Clock clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    /** Whether it stands there now; it does not where that would be below itself. */
    public boolean move(InstitutionId moved, Optional<InstitutionId> below, AccountId by) {
        boolean allowed = institutions.lockedTree().mayMove(moved, below);
        if (allowed) {
            institutions
                    .find(moved)
                    .flatMap(institution -> institution.moveBelow(below, Optional.of(by), clock.instant()))
                    .ifPresent(institutions::note);
        }
        return allowed;
    }
}
