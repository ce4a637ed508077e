package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.setu.identity.Grant;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** Names somebody the focal point of the institution where they work, or ends it. By whom and when stays on record with the grant. */
@MadeOnce
@Transactional
public class NameFocalPoint {
    private final Grants grants;

    @Inject
    NameFocalPoint(Grants grants) {
        this.grants = grants;
    }

    /** The grant by which this person is the focal point of just the institution of this posting. */
    public Optional<Grant> held(Posting posting) {
        return scope(posting)
                .flatMap(scope -> grants.of(posting.account()).stream()
                        .filter(grant -> grant.role() == Role.FOCAL_POINT
                                && grant.scope().equals(scope))
                        .findFirst());
    }

    /** Doing it again changes nothing. */
    public void name(Posting posting, AccountId by) {
        scope(posting).ifPresent(scope -> grants.grant(posting.account(), Role.FOCAL_POINT, scope, Optional.of(by)));
    }

    /** Doing it again changes nothing. */
    public void end(Posting posting, AccountId by) {
        held(posting).ifPresent(grant -> grants.revoke(posting.account(), grant.id(), by));
    }

    private static Optional<Scope> scope(Posting posting) {
        return posting.institution().map(Scope::institution);
    }
}
