package org.setu.certificates.issuing;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.setu.courses.ActivityKind;
import org.setu.courses.CompletionRule;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseMinutes;
import org.setu.shared.Language;

/** The learning time that a certificate vouches for: of the lessons and quizzes that its rules asked for, and of nothing else. */
public final class Workload {
    private Workload() {}

    public static int minutes(CourseContent content, List<CompletionRule> rules, Language language) {
        var minutes = new CourseMinutes(content, ActivityKind.installed());
        Stream<Duration> lessons = asksForLessons(rules)
                ? content.requiredModules().stream()
                        .flatMap(module -> module.lessons().stream())
                        .map(lesson -> minutes.of(lesson, language))
                : Stream.empty();
        Stream<Duration> quizzes = rules.stream()
                .filter(CompletionRule.QuizPassed.class::isInstance)
                .map(rule -> ((CompletionRule.QuizPassed) rule).quiz())
                .distinct()
                .flatMap(quiz -> content.quiz(quiz).stream())
                .map(minutes::of);
        return CourseMinutes.rounded(Stream.concat(lessons, quizzes).reduce(Duration.ZERO, Duration::plus));
    }

    private static boolean asksForLessons(List<CompletionRule> rules) {
        return rules.stream()
                .anyMatch(rule ->
                        rule instanceof CompletionRule.LessonsRead || rule instanceof CompletionRule.ActivitiesDone);
    }
}
