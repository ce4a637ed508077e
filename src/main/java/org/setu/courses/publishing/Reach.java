package org.setu.courses.publishing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.setu.courses.CourseContent;
import org.setu.courses.Extent;
import org.setu.courses.Ground;
import org.setu.courses.Lesson;
import org.setu.courses.QuizPlan;

/**
 * How far the step from one revision to the next reaches. What a certificate rests on (questions, quizzes, rules, objectives, which
 * lessons there are) makes it major; words, figures and translations make it minor.
 */
public final class Reach {
    private Reach() {}

    public static Extent between(CourseContent before, CourseContent after) {
        return grounds(before, after).isEmpty() ? Extent.MINOR : Extent.MAJOR;
    }

    /** What makes the step a major one; nothing where it is minor. */
    public static Set<Ground> grounds(CourseContent before, CourseContent after) {
        var changed = EnumSet.noneOf(Ground.class);
        for (Ground ground : Ground.values()) {
            if (!of(ground, before).equals(of(ground, after))) {
                changed.add(ground);
            }
        }
        return changed;
    }

    private static Object of(Ground ground, CourseContent content) {
        return switch (ground) {
            case QUESTIONS -> questions(content);
            case QUIZZES ->
                List.of(content.quizzes().stream().map(Reach::quiz).toList(), content.finalQuiz(), content.tests());
            case RULES -> List.of(content.certificateRules(), content.participationRules());
            case OBJECTIVES ->
                content.objectives()
                        .map(objective -> List.of(objective.id(), objective.text(), objective.competency()))
                        .toList();
            case MODULES ->
                content.modules().stream()
                        .map(module -> List.of(module.id(), module.compulsory()))
                        .toList();
            case LESSONS ->
                content.modules().stream()
                        .map(module ->
                                module.lessons().stream().map(Lesson::name).toList())
                        .toList();
        };
    }

    private static Object questions(CourseContent content) {
        var questions = new TreeMap<String, Object>();
        content.questions().forEach((module, node) -> questions.put(module.value(), node.shape()));
        return questions;
    }

    private static Object quiz(QuizPlan quiz) {
        return List.of(
                quiz.id(),
                quiz.use(),
                quiz.draws().stream()
                        .map(draw -> List.of(draw.objective(), draw.count(), draw.difficulty()))
                        .toList(),
                quiz.passMark(),
                quiz.attempts(),
                quiz.waiting(),
                quiz.timeLimit(),
                quiz.feedback());
    }
}
