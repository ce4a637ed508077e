package org.setu.courses.publishing;

import java.util.List;
import java.util.TreeMap;
import org.setu.courses.CourseContent;
import org.setu.courses.Extent;

/**
 * How far the step from one revision to the next reaches. What a certificate rests on (questions, quizzes, rules, objectives, which
 * lessons there are) makes it major; words, figures and translations make it minor.
 */
public final class Reach {
    private Reach() {}

    public static Extent between(CourseContent before, CourseContent after) {
        return groundsOf(before).equals(groundsOf(after)) ? Extent.MINOR : Extent.MAJOR;
    }

    private static List<Object> groundsOf(CourseContent content) {
        var questions = new TreeMap<String, Object>();
        content.questions().forEach((module, node) -> questions.put(module.value(), node.shape()));
        return List.of(
                questions,
                content.quizzes().stream()
                        .map(quiz -> List.of(
                                quiz.id(),
                                quiz.draws().stream()
                                        .map(draw -> List.of(draw.objective(), draw.count(), draw.difficulty()))
                                        .toList(),
                                quiz.passMark(),
                                quiz.attempts(),
                                quiz.waiting(),
                                quiz.timeLimit(),
                                quiz.feedback()))
                        .toList(),
                content.certificateRules(),
                content.participationRules(),
                content.finalQuiz(),
                content.objectives()
                        .map(objective -> List.of(objective.id(), objective.text(), objective.competency()))
                        .toList(),
                content.modules().stream()
                        .map(module -> List.of(module.id(), module.compulsory()))
                        .toList(),
                content.lessons().map(lesson -> lesson.address()).toList());
    }
}
