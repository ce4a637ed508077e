package org.setu.courses.folder;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.setu.courses.CompletionRule;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.QuizPlan;
import org.setu.shared.Slug;

/** Whether the parts of course.yaml fit together. */
final class OutlineCheck implements Check {
    private static final String FILE = "course.yaml";

    @Override
    public void lint(Checked checked, Findings findings) {
        CourseContent course = checked.course();
        lintHead(course, findings);
        lintIds(course, findings);
        course.modules().forEach(module -> lint(module, course, findings));
        course.quizzes().forEach(quiz -> lint(quiz, course, findings));
        lintCompletion(course, findings);
    }

    private static void lintHead(CourseContent course, Findings findings) {
        course.card().priorityAreas().stream()
                .filter(area -> course.shared().priorityArea(area).isEmpty())
                .forEach(area -> findings.error(FILE, 0, "priority-area-unknown", area));
        var enrolment = course.card().enrolment();
        enrolment
                .until()
                .filter(until -> enrolment.from().filter(until::isBefore).isPresent())
                .ifPresent(until -> findings.error(FILE, 0, "enrolment-ends-first", until));
        if (course.card().audiences().isEmpty()) {
            findings.error(FILE, 0, "key-missing", "audiences");
        }
    }

    private static void lintIds(CourseContent course, Findings findings) {
        var objectives = new HashSet<Slug>();
        course.objectives()
                .filter(objective -> !objectives.add(objective.id()))
                .forEach(objective -> findings.error(FILE, objective.line(), "id-twice", objective.id()));
        var folders = new HashSet<Slug>();
        course.modules().stream()
                .filter(module -> !folders.add(module.folder()))
                .forEach(module -> findings.error(FILE, module.line(), "folder-twice", module.folder()));
    }

    private static void lint(CourseModule module, CourseContent course, Findings findings) {
        if (module.lessons().isEmpty()) {
            findings.error(FILE, module.line(), "module-without-lessons", module.id());
        }
        if (module.objectives().isEmpty()) {
            findings.error(FILE, module.line(), "module-without-objectives", module.id());
        }
        module.quiz()
                .filter(quiz -> course.quiz(quiz).isEmpty())
                .ifPresent(quiz -> findings.error(FILE, module.line(), "quiz-unknown", quiz));
        module.objectives().stream()
                .filter(objective -> !objective.competency().isEmpty())
                .filter(objective ->
                        course.shared().competency(objective.competency()).isEmpty())
                .forEach(objective ->
                        findings.error(FILE, objective.line(), "competency-unknown", objective.competency()));
        module.lessons().stream()
                .map(Lesson::sourceText)
                .filter(text -> text.objectives().isEmpty())
                .forEach(text -> findings.warning(text.file(), 1, "lesson-without-objectives"));
        module.lessons()
                .forEach(lesson -> lesson.texts()
                        .values()
                        .forEach(text -> text.objectives().stream()
                                .filter(objective -> course.objective(objective).isEmpty())
                                .forEach(objective -> findings.error(text.file(), 1, "objective-unknown", objective))));
    }

    private static void lint(QuizPlan quiz, CourseContent course, Findings findings) {
        quiz.draws().stream()
                .filter(draw -> course.objective(draw.objective()).isEmpty())
                .forEach(draw -> findings.error(FILE, draw.line(), "objective-unknown", draw.objective()));
        boolean used = course.finalQuiz().filter(quiz.id()::equals).isPresent()
                || course.preTest().filter(quiz::equals).isPresent()
                || course.postTest().filter(quiz::equals).isPresent()
                || course.modules().stream()
                        .anyMatch(module ->
                                module.quiz().filter(quiz.id()::equals).isPresent());
        if (!used) {
            findings.warning(FILE, quiz.line(), "quiz-unused", quiz.id());
        }
    }

    private static void lintCompletion(CourseContent course, Findings findings) {
        course.finalQuiz()
                .filter(quiz -> course.quiz(quiz).isEmpty())
                .ifPresent(quiz -> findings.error(FILE, 0, "quiz-unknown", quiz));
        if (course.certificateRules().isEmpty()) {
            findings.error(FILE, 0, "no-certificate-rule");
        }
        boolean asksForQuiz = course.certificateRules().stream().anyMatch(CompletionRule.QuizPassed.class::isInstance);
        if (course.card().certificate().validMonths().isPresent() && !asksForQuiz) {
            findings.error(FILE, 0, "validity-without-quiz");
        }
        for (CompletionRule rule : rules(course)) {
            if (rule instanceof CompletionRule.QuizPassed passed
                    && course.quiz(passed.quiz()).isEmpty()) {
                findings.error(FILE, 0, "quiz-unknown", passed.quiz());
            } else if (rule instanceof CompletionRule.EvaluationGiven
                    && course.evaluation().isEmpty()) {
                findings.error(FILE, 0, "no-evaluation-form");
            }
        }
    }

    private static List<CompletionRule> rules(CourseContent course) {
        return Stream.concat(course.certificateRules().stream(), course.participationRules().stream())
                .distinct()
                .toList();
    }
}
