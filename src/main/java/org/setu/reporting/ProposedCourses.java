package org.setu.reporting;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.learning.Enrolment;
import org.setu.learning.Enrolments;
import org.setu.needs.Competencies;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** What people could take to learn what their work needs: the courses on offer that build it and that they have not completed. */
@MadeOnce
public class ProposedCourses {
    private final Competencies competencies;
    private final Enrolments enrolments;

    @Inject
    ProposedCourses(Competencies competencies, Enrolments enrolments) {
        this.competencies = competencies;
        this.enrolments = enrolments;
    }

    /** To those of them whose work needs more than is confirmed; in one query. */
    public Map<PersonNeed, List<Slug>> to(Collection<PersonNeed> people) {
        Map<String, Set<Slug>> taught = competencies.taught();
        Set<AccountId> accounts = people.stream().map(PersonNeed::account).collect(Collectors.toSet());
        Set<Slug> courses = taught.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<AccountId, Set<Slug>> completed = enrolments.of(accounts, courses).stream()
                .filter(Enrolment::isCompleted)
                .collect(Collectors.groupingBy(
                        Enrolment::learner, Collectors.mapping(Enrolment::course, Collectors.toSet())));
        var proposed = new LinkedHashMap<PersonNeed, List<Slug>>();
        people.stream()
                .filter(PersonNeed::isShort)
                .forEach(person -> proposed.put(
                        person,
                        without(
                                taught.getOrDefault(person.competency(), Set.of()),
                                completed.getOrDefault(person.account(), Set.of()))));
        return proposed;
    }

    private static List<Slug> without(Set<Slug> courses, Set<Slug> completed) {
        return courses.stream().filter(course -> !completed.contains(course)).toList();
    }
}
