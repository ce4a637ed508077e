package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.setu.shared.AccountId;
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

    public void rename(InstitutionId id, LocalizedText name, InstitutionKind kind, AccountId by) {
        change(id, institution -> institution.rename(name, kind, Optional.of(by), clock.instant()));
    }

    public void close(InstitutionId id, AccountId by) {
        change(id, institution -> institution.close(Optional.of(by), clock.instant()));
    }

    public void reopen(InstitutionId id, AccountId by) {
        change(id, institution -> institution.reopen(Optional.of(by), clock.instant()));
    }

    private void change(InstitutionId id, Function<Institution, Optional<InstitutionEvent>> verb) {
        institutions.find(id).flatMap(verb).ifPresent(institutions::note);
    }
}
