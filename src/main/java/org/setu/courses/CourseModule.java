package org.setu.courses;

import java.util.List;
import java.util.Optional;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * A chapter of a course: what it wants people to be able to do, the lessons for it and the quiz that shows it.
 *
 * @param folder its folder below {@code modules/}
 * @param lessons that stand in it, whether they began in it or in another module
 * @param compulsory whether completing the course asks for it
 * @param line where course.yaml speaks of it
 */
public record CourseModule(
        Slug id,
        Slug folder,
        LocalizedText title,
        LocalizedText summary,
        List<Objective> objectives,
        List<Lesson> lessons,
        Optional<Slug> quiz,
        boolean compulsory,
        int line) {
    public CourseModule {
        objectives = List.copyOf(objectives);
        lessons = List.copyOf(lessons);
    }

    /** Where its questions stand, inside the course folder. */
    public String questionsFile() {
        return "modules/" + folder + "/questions.yaml";
    }

    /** Where questions stand that still lack something, inside the course folder: no quiz draws them. */
    public String setAsideFile() {
        return "modules/" + folder + "/set-aside.yaml";
    }

    /** @param competency a key of {@link SharedKnowledge#competencies} */
    public record Objective(Slug id, Level level, String competency, LocalizedText text, int line) {}

    /** The levels of the revised taxonomy of Bloom, from the lowest. */
    public enum Level {
        REMEMBER,
        UNDERSTAND,
        APPLY,
        ANALYSE,
        EVALUATE,
        CREATE
    }
}
