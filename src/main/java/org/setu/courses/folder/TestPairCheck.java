package org.setu.courses.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.CompletionRule;
import org.setu.courses.CourseContent;
import org.setu.courses.Findings;
import org.setu.courses.QuizPlan;
import org.setu.courses.QuizPlan.Use;
import org.setu.shared.Slug;

/** Whether pre-test and post-test can be held against each other, and decide nothing. */
final class TestPairCheck implements Check {
    private static final String FILE = "course.yaml";

    @Override
    public void lint(Checked checked, Findings findings) {
        CourseContent course = checked.course();
        course.tests().ifPresent(tests -> {
            lintUse(tests.preTest(), "preTest", Use.PRE_TEST, course, findings);
            lintUse(tests.postTest(), "postTest", Use.POST_TEST, course, findings);
            lintAlike(course, findings);
        });
        course.quizzes().stream()
                .map(QuizPlan::id)
                .filter(quiz -> isTest(quiz, course))
                .forEach(quiz -> lintDecidesNothing(quiz, course, findings));
    }

    private static void lintUse(Slug quiz, String key, Use use, CourseContent course, Findings findings) {
        Optional<QuizPlan> plan = course.quiz(quiz);
        if (plan.isEmpty()) {
            findings.error(FILE, 0, "quiz-unknown", quiz);
        } else if (plan.get().use() != use) {
            findings.error(FILE, plan.get().line(), "test-use", quiz, key, use.written());
        }
    }

    private static void lintAlike(CourseContent course, Findings findings) {
        Map<String, Integer> before =
                course.preTest().map(TestPairCheck::blueprint).orElse(Map.of());
        Map<String, Integer> after =
                course.postTest().map(TestPairCheck::blueprint).orElse(Map.of());
        String different = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(part -> !before.getOrDefault(part, 0).equals(after.getOrDefault(part, 0)))
                .collect(Collectors.joining(", "));
        if (course.preTest().isPresent() && !different.isEmpty()) {
            course.postTest().ifPresent(plan -> findings.error(FILE, plan.line(), "tests-differ", different));
        }
    }

    /** How many questions of each part of the pool, however many lines say so. */
    private static Map<String, Integer> blueprint(QuizPlan plan) {
        var parts = new TreeMap<String, Integer>();
        plan.draws()
                .forEach(draw -> parts.merge(
                        draw.objective()
                                + draw.difficulty()
                                        .map(difficulty -> " (" + difficulty + ")")
                                        .orElse(""),
                        draw.count(),
                        Integer::sum));
        return parts;
    }

    private static void lintDecidesNothing(Slug quiz, CourseContent course, Findings findings) {
        course.modules().stream()
                .filter(module -> module.quiz().filter(quiz::equals).isPresent())
                .forEach(module -> findings.error(FILE, module.line(), "test-of-module", quiz, module.id()));
        if (course.finalQuiz().filter(quiz::equals).isPresent()) {
            findings.error(FILE, 0, "test-as-final", quiz);
        }
        boolean ruled = Stream.of(course.certificateRules(), course.participationRules())
                .flatMap(List::stream)
                .anyMatch(rule -> rule instanceof CompletionRule.QuizPassed passed
                        && passed.quiz().equals(quiz));
        if (ruled) {
            findings.error(FILE, 0, "test-in-rule", quiz);
        }
    }

    private static boolean isTest(Slug quiz, CourseContent course) {
        return course.quiz(quiz).filter(QuizPlan::measures).isPresent()
                || course.tests().filter(tests -> tests.holds(quiz)).isPresent();
    }
}
