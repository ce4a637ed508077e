package org.setu.courses.team;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.setu.identity.Grant;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.shared.Slug;

/** Who works on a course's draft. */
@MadeOnce
public class CourseTeam {
    /** Each of them may do what those before may, and more. */
    public static final Set<Role> ROLES =
            Collections.unmodifiableSet(EnumSet.of(Role.REVIEWER, Role.WRITER, Role.TRAINER));

    private final Grants grants;

    @Inject
    CourseTeam(Grants grants) {
        this.grants = grants;
    }

    /** Everybody who may comment on a course and sign it off today. */
    public Set<AccountId> of(Slug course) {
        return grants.holding(ROLES, Set.of(Scope.all(), Scope.course(course)));
    }

    /** Those who are here for this course alone, the longest first. */
    public List<Grant> ofThisCourse(Slug course) {
        return grants.holdingJust(Scope.course(course));
    }

    /** Those who work on all courses. */
    public Set<AccountId> ofAllCourses() {
        return grants.holding(ROLES, Set.of(Scope.all()));
    }

    /** Those whose own the course is: who has every course is not written to about each. */
    public Set<AccountId> trainersOfThisCourse(Slug course) {
        return grants.holding(Set.of(Role.TRAINER), Set.of(Scope.course(course)));
    }
}
