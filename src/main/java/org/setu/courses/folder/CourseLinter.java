package org.setu.courses.folder;

import java.time.LocalDate;
import java.util.List;
import org.setu.courses.ActivityKind;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Findings;

/** Says everything that is wrong with a course, and how to mend it. */
public final class CourseLinter {
    private CourseLinter() {}

    /** @param kinds those whose activities are checked too */
    public static void lint(
            CourseFiles files, CourseContent course, List<ActivityKind> kinds, LocalDate today, Findings findings) {
        var checked = new Check.Checked(files, course, kinds, today);
        Check.all().forEach(check -> check.lint(checked, findings));
        kinds.forEach(kind -> kind.lint(course, findings));
    }
}
