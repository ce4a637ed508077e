package org.setu.library;

import java.time.Instant;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Extent;
import org.setu.courses.PublishedCourse;
import org.setu.shared.RevisionId;

/** Courses as they are once they were published. */
public final class Published {
    private static final Instant NOON = Instant.parse("2026-11-20T06:00:00Z");

    private Published() {}

    public static PublishedCourse course(CourseFiles files) {
        return course(files, NOON);
    }

    public static PublishedCourse course(CourseFiles files, Instant at) {
        CheckedCourse checked = CleanWater.checked(files);
        return course(files, checked.content(), at);
    }

    private static PublishedCourse course(CourseFiles files, CourseContent content, Instant at) {
        return new PublishedCourse(RevisionId.next(), 1, Extent.MAJOR, "", at, files, content);
    }
}
