package org.setu.identity;

import java.util.UUID;
import org.setu.shared.InstitutionId;
import org.setu.shared.Role;
import org.setu.shared.Slug;

/** Where a role counts. Written {@code all}, {@code course:<slug>} or {@code institution:<id>}. */
public sealed interface Scope {
    String COURSE = "course:";
    String INSTITUTION = "institution:";

    record Everything() implements Scope {
        @Override
        public String toString() {
            return "all";
        }
    }

    record OfCourse(Slug course) implements Scope {
        @Override
        public String toString() {
            return COURSE + course;
        }
    }

    /** The institution and everything below it. */
    record OfInstitution(InstitutionId institution) implements Scope {
        @Override
        public String toString() {
            return INSTITUTION + institution;
        }
    }

    static Scope all() {
        return new Everything();
    }

    static Scope course(Slug course) {
        return new OfCourse(course);
    }

    static Scope institution(InstitutionId institution) {
        return new OfInstitution(institution);
    }

    /** @throws IllegalArgumentException when the text is no scope */
    static Scope fromString(String text) {
        if (text.equals("all")) {
            return all();
        } else if (text.startsWith(COURSE)) {
            return course(new Slug(text.substring(COURSE.length())));
        } else if (text.startsWith(INSTITUTION)) {
            return institution(new InstitutionId(UUID.fromString(text.substring(INSTITUTION.length()))));
        } else {
            throw new IllegalArgumentException("Not a scope: " + text);
        }
    }

    /** Whether the role can be held there: courses have trainers, writers and reviewers, institutions have managers and focal points, administrators have everything. */
    default boolean suits(Role role) {
        return switch (role) {
            case PARTICIPANT -> false;
            case REVIEWER, WRITER, TRAINER -> this instanceof Everything || this instanceof OfCourse;
            case MANAGER -> this instanceof Everything || this instanceof OfInstitution;
            case FOCAL_POINT -> this instanceof OfInstitution;
            case ADMINISTRATOR -> this instanceof Everything;
        };
    }
}
