package org.setu.needs;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.setu.courses.CourseModule.Objective;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.SharedKnowledge.Competency;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** The competencies that all courses share, and which courses build them: those one of whose objectives does, as they are published now. */
@MadeOnce
public class Competencies {
    private final Revisions revisions;

    @Inject
    Competencies(Revisions revisions) {
        this.revisions = revisions;
    }

    /** By their keys, in the order of their file. */
    public Map<String, Competency> all() {
        var all = new LinkedHashMap<String, Competency>();
        revisions.current().stream()
                .map(course -> course.content().shared().competencies())
                .forEach(all::putAll);
        return Collections.unmodifiableMap(all);
    }

    /** The courses that build each competency, whether they are offered or not: a certificate of either counts. */
    public Map<String, Set<Slug>> certifying() {
        return building(revisions.current());
    }

    /** The courses that build each competency and that one can enrol in. */
    public Map<String, Set<Slug>> taught() {
        return building(revisions.offered());
    }

    private static Map<String, Set<Slug>> building(List<PublishedCourse> courses) {
        var building = new LinkedHashMap<String, Set<Slug>>();
        courses.forEach(course -> course.content()
                .objectives()
                .map(Objective::competency)
                .forEach(competency -> building.computeIfAbsent(competency, key -> new LinkedHashSet<>())
                        .add(course.slug())));
        return Collections.unmodifiableMap(building);
    }
}
