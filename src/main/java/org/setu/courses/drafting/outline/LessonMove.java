package org.setu.courses.drafting.outline;

import java.util.List;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.CourseModule.Objective;
import org.setu.courses.Lesson;
import org.setu.courses.QuizPlan;
import org.setu.shared.Slug;

/**
 * What no longer holds in a module when a lesson leaves it.
 *
 * @param emptied whether it has no lesson then
 * @param unserved objectives of the module that no other lesson of it serves
 * @param asking the module's quiz, where it asks for what this lesson teaches
 * @param checks how many check-yourself questions stand in the lesson; they are kept with the module's
 * @param elsewhere modules where reading it counts for the certificate if it does not here, or the other way round
 */
public record LessonMove(
        CourseModule from,
        boolean emptied,
        List<Objective> unserved,
        Optional<QuizPlan> asking,
        int checks,
        List<CourseModule> elsewhere) {
    public LessonMove {
        unserved = List.copyOf(unserved);
        elsewhere = List.copyOf(elsewhere);
    }

    public static LessonMove of(CourseContent course, Lesson lesson) {
        CourseModule from = course.moduleOf(lesson);
        List<Objective> served = from.objectives().stream()
                .filter(objective -> lesson.objectives().contains(objective.id()))
                .toList();
        List<Lesson> others = from.lessons().stream()
                .filter(other -> !other.name().equals(lesson.name()))
                .toList();
        List<CourseModule> required = course.requiredModules();
        return new LessonMove(
                from,
                others.isEmpty(),
                served.stream()
                        .filter(objective -> others.stream()
                                .noneMatch(other -> other.objectives().contains(objective.id())))
                        .toList(),
                from.quiz()
                        .flatMap(course::quiz)
                        .filter(quiz -> served.stream().anyMatch(objective -> asksFor(quiz, objective.id()))),
                (int) lesson.sourceText().blocks().stream()
                        .filter(block -> block.is("check"))
                        .count(),
                course.modules().stream()
                        .filter(module -> required.contains(module) != required.contains(from))
                        .toList());
    }

    private static boolean asksFor(QuizPlan quiz, Slug objective) {
        return quiz.draws().stream().anyMatch(draw -> draw.objective().equals(objective));
    }
}
