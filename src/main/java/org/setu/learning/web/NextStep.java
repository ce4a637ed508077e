package org.setu.learning.web;

import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.QuizPlan;
import org.setu.learning.Progress;
import org.setu.learning.web.LessonView.Step;
import org.setu.shared.Language;
import org.setu.shared.Messages;
import org.setu.shared.Slug;

/**
 * Where one click leads a learner on: the block where they stopped, else the next lesson, the quiz of a module whose lessons are read, the final
 * quiz, and at the end what is missing.
 */
final class NextStep {
    private NextStep() {}

    static Optional<Step> of(CourseContent content, Progress progress, Language language) {
        for (CourseModule module : content.modules()) {
            Optional<Lesson> open = module.lessons().stream()
                    .filter(lesson -> !progress.hasRead(lesson))
                    .findFirst();
            if (open.isPresent()) {
                return Optional.of(lesson(content, progress, progress.next().orElse(open.get()), language));
            }
            Optional<Slug> quiz = module.quiz().filter(id -> !progress.hasPassed(id));
            if (quiz.isPresent()) {
                return quiz.flatMap(content::quiz).map(plan -> quiz(content, plan, language));
            }
        }
        return content.finalQuiz()
                .filter(id -> !progress.hasPassed(id))
                .flatMap(content::quiz)
                .map(plan -> quiz(content, plan, language))
                .or(() -> Optional.of(new Step(
                        Messages.in(language).text("learning.lesson.toCompletion"),
                        "/courses/" + content.slug() + "/completion")));
    }

    private static Step lesson(CourseContent content, Progress progress, Lesson lesson, Language language) {
        String block = progress.place()
                .filter(place -> place.lesson().equals(lesson.address()))
                .flatMap(Progress.Place::block)
                .map(id -> "#" + id)
                .orElse("");
        return new Step(lesson.title(language), Outline.path(content, lesson) + block);
    }

    private static Step quiz(CourseContent content, QuizPlan quiz, Language language) {
        return new Step(quiz.title().in(language), "/courses/" + content.slug() + "/quiz/" + quiz.id());
    }
}
