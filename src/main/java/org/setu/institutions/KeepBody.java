package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;

/** Begins a coordination body, and calls one otherwise. */
@MadeOnce
@Transactional
public class KeepBody {
    private final Bodies bodies;
    private final Clock clock;

    @Inject
    KeepBody(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @param institution whose it is */
    public BodyId make(InstitutionId institution, BodyKind kind, LocalizedText name, AccountId by) {
        var body = new Body(institution, kind, name, by, clock.instant());
        bodies.add(body);
        return body.id();
    }

    public void rename(BodyId id, BodyKind kind, LocalizedText name, AccountId manager) {
        bodies.managed(manager, id).ifPresent(body -> body.rename(kind, name));
    }
}
