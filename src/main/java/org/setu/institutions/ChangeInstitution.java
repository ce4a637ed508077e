package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;

/** Renames, closes and reopens an institution. */
@MadeOnce
@Transactional
public class ChangeInstitution {
    private final Institutions institutions;
    private final Clock clock;

    @Inject
    ChangeInstitution(Institutions institutions, Clock clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    public void rename(InstitutionId id, LocalizedText name, InstitutionKind kind) {
        institutions.find(id).ifPresent(institution -> institution.rename(name, kind));
    }

    public void close(InstitutionId id) {
        institutions.find(id).ifPresent(institution -> institution.close(clock.instant()));
    }

    public void reopen(InstitutionId id) {
        institutions.find(id).ifPresent(Institution::reopen);
    }
}
