package org.setu.courses.drafting.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.CompletionRule;
import org.setu.courses.CompletionRule.QuizPassed;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.QuizPlan;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.shared.Slug;

/**
 * What goes with a module so that the rest of the course still fits together.
 *
 * @param quiz its own, with the rules of completion that ask for it
 * @param drawing other quizzes, which draw for its objectives until now
 * @param obstacles why it cannot go; empty where it can
 */
public record ModuleRemoval(
        CourseModule module, Optional<QuizPlan> quiz, List<QuizPlan> drawing, List<Fault> obstacles) {
    public ModuleRemoval {
        drawing = List.copyOf(drawing);
        obstacles = List.copyOf(obstacles);
    }

    public static ModuleRemoval of(CourseContent course, CourseModule module) {
        Optional<QuizPlan> quiz = module.quiz()
                .flatMap(course::quiz)
                .filter(own -> course.modules().stream()
                        .filter(other -> other.quiz().filter(own.id()::equals).isPresent())
                        .allMatch(module::equals));
        List<QuizPlan> drawing = course.quizzes().stream()
                .filter(other -> quiz.filter(other::equals).isEmpty())
                .filter(other -> other.draws().stream().anyMatch(draw -> isOf(module, draw.objective())))
                .toList();
        return new ModuleRemoval(module, quiz, drawing, obstacles(course, module, quiz, drawing));
    }

    Set<String> objectives() {
        return module.objectives().stream()
                .map(objective -> objective.id().value())
                .collect(Collectors.toSet());
    }

    private static List<Fault> obstacles(
            CourseContent course, CourseModule module, Optional<QuizPlan> quiz, List<QuizPlan> drawing) {
        var obstacles = new ArrayList<Fault>();
        if (course.modules().size() == 1) {
            obstacles.add(new Fault("", Flaw.LAST_MODULE));
        }
        quiz.filter(own -> isOfTheCourse(own, course))
                .ifPresent(own -> obstacles.add(new Fault("", Flaw.QUIZ_OF_THE_COURSE, title(own, course))));
        String resting = course.lessons()
                .filter(lesson -> !course.moduleOf(lesson).equals(module))
                .filter(lesson -> rests(lesson, course, module))
                .map(lesson -> lesson.title(course.source()))
                .collect(Collectors.joining(", "));
        if (!resting.isEmpty()) {
            obstacles.add(new Fault("", Flaw.LESSONS_ELSEWHERE, resting));
        }
        drawing.stream()
                .filter(other -> other.draws().stream().allMatch(draw -> isOf(module, draw.objective())))
                .forEach(other -> obstacles.add(new Fault("", Flaw.QUIZ_EMPTIED, title(other, course))));
        quiz.filter(own -> earnsAlone(own, course))
                .ifPresent(own -> obstacles.add(new Fault("", Flaw.NO_RULE_LEFT, title(own, course))));
        return obstacles;
    }

    /** Whether a lesson that stands elsewhere serves an objective of the module or asks one of its questions. */
    private static boolean rests(Lesson lesson, CourseContent course, CourseModule module) {
        Set<String> questions = course.questions(module.id()).stream()
                .flatMap(pool -> pool.list("questions").stream())
                .flatMap((YamlNode question) -> question.text("id").stream())
                .collect(Collectors.toSet());
        return lesson.objectives().stream().anyMatch(objective -> isOf(module, objective))
                || lesson.sourceText().blocks().stream()
                        .flatMap(block -> block.attribute("question").stream())
                        .anyMatch(questions::contains);
    }

    private static boolean isOf(CourseModule module, Slug objective) {
        return module.objectives().stream().anyMatch(own -> own.id().equals(objective));
    }

    private static boolean isOfTheCourse(QuizPlan quiz, CourseContent course) {
        return Stream.of(course.finalQuiz().flatMap(course::quiz), course.preTest(), course.postTest())
                .flatMap(Optional::stream)
                .anyMatch(quiz::equals);
    }

    /** Whether a certificate asks for this quiz and nothing else. */
    public static boolean earnsAlone(QuizPlan quiz, CourseContent course) {
        return earnsAlone(quiz, course.certificateRules()) || earnsAlone(quiz, course.participationRules());
    }

    private static boolean earnsAlone(QuizPlan quiz, List<CompletionRule> rules) {
        return !rules.isEmpty()
                && rules.stream()
                        .allMatch(rule -> rule instanceof QuizPassed passed
                                && passed.quiz().equals(quiz.id()));
    }

    private static String title(QuizPlan quiz, CourseContent course) {
        return quiz.title().in(course.source());
    }
}
