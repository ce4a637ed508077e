package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/** Whom somebody spoke for. That the institution is a member stays. */
@MadeOnce
@Transactional
public class BodyTraces implements PersonalTraces {
    private final Bodies bodies;

    @Inject
    BodyTraces(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        bodies.spokenForBy(erasure.account()).forEach(member -> member.forget(erasure.account()));
    }
}
