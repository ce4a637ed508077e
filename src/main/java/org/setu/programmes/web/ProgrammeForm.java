package org.setu.programmes.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.setu.shared.InstitutionId;
import org.setu.shared.Slug;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/**
 * A programme as a manager types it.
 *
 * @param places what is chosen in each place for a course; blank for none
 */
public record ProgrammeForm(Names names, String institution, TargetGroups groups, List<String> places) {
    private static final int MOST_COURSES = 8;

    public ProgrammeForm {
        places = List.copyOf(places);
    }

    /** As many places as there are courses to choose from, within reason. */
    static ProgrammeForm empty(int courses) {
        return new ProgrammeForm(
                Names.empty(),
                "",
                new TargetGroups(List.of()),
                IntStream.range(0, Math.min(courses, MOST_COURSES))
                        .mapToObj(place -> "")
                        .toList());
    }

    static ProgrammeForm of(Typed typed, TargetGroups groups, int courses) {
        return new ProgrammeForm(
                Names.of(typed),
                typed.text("institution"),
                groups,
                IntStream.rangeClosed(1, Math.min(courses, MOST_COURSES))
                        .mapToObj(place -> typed.text("course-" + place))
                        .toList());
    }

    void check(Set<String> institutions, Set<String> offered, FieldErrors errors) {
        names.check(errors);
        errors.refuseIf(!institutions.contains(institution), "institution", "programmes.error.institution");
        groups.check(errors);
        List<String> chosen = chosen();
        errors.refuseIf(chosen.isEmpty() || !offered.containsAll(chosen), "course-1", "programmes.error.courses");
        errors.refuseIf(new HashSet<>(chosen).size() < chosen.size(), "course-1", "programmes.error.coursesTwice");
    }

    InstitutionId chosenInstitution() {
        return InstitutionId.fromString(institution);
    }

    List<Slug> courses() {
        return chosen().stream().map(Slug::new).toList();
    }

    private List<String> chosen() {
        return places.stream().filter(place -> !place.isEmpty()).toList();
    }
}
