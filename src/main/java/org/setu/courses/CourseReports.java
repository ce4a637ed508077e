package org.setu.courses;

import java.time.Instant;
import java.util.List;
import org.setu.shared.Slug;

/** What the linter said of each course folder when it was last read, for the administrator. */
public interface CourseReports {
    List<Report> all();

    /** @param published whether the folder became a revision or a draft; if not, the last good revision stays */
    record Report(Slug course, boolean published, List<Finding> findings, Instant at) {}
}
