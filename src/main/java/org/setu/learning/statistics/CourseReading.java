package org.setu.learning.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.shared.Slug;

/**
 * How a course is read, lesson by lesson.
 *
 * @param until who was not seen since, and has not completed the course, counts as having stopped
 * @param gone the addresses of lessons that people read and that the course has no more
 * @param waiting how many enrolments are not in the figures yet
 */
public record CourseReading(
        Counts counts,
        Map<String, LessonFigures> lessons,
        Map<Slug, ModuleFigures> modules,
        List<String> gone,
        Instant until,
        long waiting) {
    public CourseReading {
        lessons = Map.copyOf(lessons);
        modules = Map.copyOf(modules);
        gone = List.copyOf(gone);
    }

    /** People, whatever they read. */
    public record Counts(int enrolled, int completed, int stopped) {}

    /**
     * One module's people.
     *
     * @param opened any lesson of it
     * @param finished all lessons that it has today
     */
    public record ModuleFigures(int opened, int finished) {
        public static final ModuleFigures NONE = new ModuleFigures(0, 0);

        public boolean isTold() {
            return opened >= LessonFigures.FEWEST;
        }
    }

    public LessonFigures of(Lesson lesson) {
        return lessons.getOrDefault(lesson.address(), LessonFigures.NONE);
    }

    public ModuleFigures of(CourseModule module) {
        return modules.getOrDefault(module.id(), ModuleFigures.NONE);
    }

    /** In those lessons of a module of which anything is told: a sum over all would tell of the few in the others. */
    public int stoppedIn(CourseModule module) {
        return module.lessons().stream()
                .map(this::of)
                .filter(LessonFigures::isTold)
                .mapToInt(LessonFigures::stopped)
                .sum();
    }
}
