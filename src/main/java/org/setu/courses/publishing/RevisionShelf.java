package org.setu.courses.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.setu.courses.PublishedCourse;
import org.setu.shared.RevisionId;

/**
 * Revisions that this node has read. They are values, so there is nothing to invalidate; a course's older revisions stay as long as learners
 * on them ask, which is a matter of some megabytes each.
 */
@ApplicationScoped
class RevisionShelf {
    private final Map<RevisionId, PublishedCourse> revisions = new ConcurrentHashMap<>();

    Optional<PublishedCourse> take(RevisionId id) {
        return Optional.ofNullable(revisions.get(id));
    }

    PublishedCourse put(PublishedCourse course) {
        revisions.putIfAbsent(course.id(), course);
        return course;
    }
}
