package org.setu.library;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.shared.RevisionId;

/**
 * What library and search are made of. Works stay in the library whether the courses that bring them are offered or not; found and told as
 * citing are lessons of offered courses alone. A value.
 */
public record Stock(List<PublishedCourse> current, List<PublishedCourse> offered) {
    public Stock {
        current = List.copyOf(current);
        offered = List.copyOf(offered);
    }

    static Stock of(Revisions revisions) {
        return new Stock(revisions.current(), revisions.offered());
    }

    /** Whether these are the same revisions. */
    public boolean isLike(Stock other) {
        return ids(current).equals(ids(other.current)) && ids(offered).equals(ids(other.offered));
    }

    private static Set<RevisionId> ids(Collection<PublishedCourse> courses) {
        var ids = new HashSet<RevisionId>();
        courses.forEach(course -> ids.add(course.id()));
        return ids;
    }
}
