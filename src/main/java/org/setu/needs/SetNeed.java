package org.setu.needs;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Says what the work of an institution needs, and what it needs no more. */
@MadeOnce
@Transactional
public class SetNeed {
    private final Needs needs;
    private final Clock clock;

    @Inject
    SetNeed(Needs needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    /**
     * Once for each competency: saying it again says it otherwise.
     *
     * @param people how many at least; one or more
     */
    public void set(InstitutionId institution, String competency, Level level, int people, AccountId by) {
        Optional<Need> known = needs.find(institution, competency);
        if (known.isPresent()) {
            known.get().set(level, people, by, clock.instant());
        } else {
            needs.add(new Need(institution, competency, level, people, by, clock.instant()));
        }
    }

    /** It is needed no more. Dropping what is not needed changes nothing. */
    public void drop(InstitutionId institution, String competency) {
        needs.find(institution, competency).ifPresent(needs::remove);
    }
}
