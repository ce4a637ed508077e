package org.setu.courses.reviews;

import jakarta.inject.Inject;
import java.util.Set;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.shared.Slug;

/** Who works on a course's draft. */
@MadeOnce
public class ReviewTeam {
    private final Grants grants;

    @Inject
    ReviewTeam(Grants grants) {
        this.grants = grants;
    }

    /** Everybody who may comment on a course and sign it off today: its trainers and its reviewers. */
    public Set<AccountId> of(Slug course) {
        return grants.holding(Set.of(Role.TRAINER, Role.REVIEWER), Set.of(Scope.all(), Scope.course(course)));
    }

    /** Those whose own the course is: who has every course is not written to about each. */
    Set<AccountId> trainersOfThisCourse(Slug course) {
        return grants.holding(Set.of(Role.TRAINER), Set.of(Scope.course(course)));
    }
}
