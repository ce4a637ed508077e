package org.setu.courses.folder;

import java.time.LocalDate;
import java.util.List;
import org.setu.courses.ActivityKind;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Findings;

/** One sort of thing that can be wrong with a course which could be read. */
@FunctionalInterface
interface Check {
    void lint(Checked checked, Findings findings);

    static List<Check> all() {
        return List.of(
                new OutlineCheck(),
                new TestPairCheck(),
                new SharedCheck(),
                new FilesCheck(),
                new BlockCheck(),
                new LinkCheck(),
                new TranslationCheck(),
                new QuestionTextCheck(),
                new ReadabilityCheck());
    }

    /** What a check may look at. */
    record Checked(CourseFiles files, CourseContent course, List<ActivityKind> kinds, LocalDate today) {}
}
