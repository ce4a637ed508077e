package org.setu.courses;

import java.time.Instant;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** One published revision, read and ready. A value: it may be kept for ever, on every node. */
public record PublishedCourse(
        RevisionId id,
        int number,
        Extent extent,
        String note,
        Instant publishedAt,
        CourseFiles files,
        CourseContent content) {
    public Slug slug() {
        return content.slug();
    }
}
