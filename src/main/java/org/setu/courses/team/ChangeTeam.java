package org.setu.courses.team;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setu.identity.Grant;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.shared.Slug;

/** Changes what somebody may do on a course. A course that has a trainer of its own keeps one. */
@MadeOnce
@Transactional
public class ChangeTeam {
    private final Grants grants;

    @Inject
    ChangeTeam(Grants grants) {
        this.grants = grants;
    }

    /** What became of a change. */
    public enum Outcome {
        DONE,
        /** Somebody else has changed it meanwhile. */
        OVERTAKEN,
        /** Nobody would be left who answers for the course. */
        LAST_TRAINER
    }

    /** @param held the role that they hold, by the id of its grant */
    public Outcome change(Slug course, UUID held, Role to, AccountId by) {
        return change(course, held, Optional.of(to), by);
    }

    /** @param held the role that ends, by the id of its grant */
    public Outcome end(Slug course, UUID held, AccountId by) {
        return change(course, held, Optional.empty(), by);
    }

    private Outcome change(Slug course, UUID held, Optional<Role> to, AccountId by) {
        List<Grant> team = grants.lockedIn(Scope.course(course));
        Optional<Grant> theirs =
                team.stream().filter(grant -> grant.id().equals(held)).findFirst();
        if (theirs.isEmpty()) {
            return Outcome.OVERTAKEN;
        }
        Grant grant = theirs.get();
        if (to.equals(Optional.of(grant.role()))) {
            return Outcome.DONE;
        } else if (grant.role() == Role.TRAINER
                && team.stream().filter(one -> one.role() == Role.TRAINER).count() == 1) {
            return Outcome.LAST_TRAINER;
        }
        grants.revoke(grant.account(), held, by);
        to.ifPresent(role -> grants.grant(grant.account(), role, grant.scope(), Optional.of(by)));
        return Outcome.DONE;
    }
}
