package org.setu.learning;

import java.util.List;
import java.util.Optional;
import org.setu.courses.CompletionRule;
import org.setu.courses.CourseContent;
import org.setu.courses.Lesson;
import org.setu.shared.Slug;

/**
 * A course's completion rules held against a learner's progress. The same evaluation that grants a certificate answers "why am I
 * not complete?".
 */
public record Completion(List<Reason> certificate, List<Reason> participation) {
    public Completion {
        certificate = List.copyOf(certificate);
        participation = List.copyOf(participation);
    }

    public static Completion evaluate(CourseContent content, Progress progress) {
        return new Completion(
                reasons(content.certificateRules(), content, progress),
                reasons(content.participationRules(), content, progress));
    }

    public boolean earnsCertificate() {
        return !certificate.isEmpty() && certificate.stream().allMatch(Reason::met);
    }

    public boolean earnsParticipation() {
        return !participation.isEmpty() && participation.stream().allMatch(Reason::met);
    }

    /** The first thing that is still missing for the certificate, with the next click. */
    public Optional<Reason> firstMissing() {
        return certificate.stream().filter(reason -> !reason.met()).findFirst();
    }

    /**
     * One rule and how it stands.
     *
     * @param done how much of it is done; of a mark, the best per cent
     * @param needed how much it takes
     * @param quiz which quiz a mark is of
     * @param next where the next click leads
     */
    public record Reason(String rule, boolean met, int done, int needed, Optional<Slug> quiz, Next next) {
        Reason(String rule, boolean met, int done, int needed, Next next) {
            this(rule, met, done, needed, Optional.empty(), next);
        }

        /** The message that says it in plain words: {0} done, {1} needed. */
        public String key() {
            return "learning.reason." + rule + (met ? ".met" : ".open");
        }
    }

    /** Where to go: a lesson (and a block in it), a quiz, the evaluation form, or nowhere because the rule is met. */
    public record Next(Optional<String> lesson, Optional<String> block, Optional<Slug> quiz, boolean evaluation) {
        static final Next NOWHERE = new Next(Optional.empty(), Optional.empty(), Optional.empty(), false);

        static Next lesson(Lesson lesson) {
            return new Next(Optional.of(lesson.address()), Optional.empty(), Optional.empty(), false);
        }

        static Next block(Lesson lesson, Slug block) {
            return new Next(Optional.of(lesson.address()), Optional.of(block.value()), Optional.empty(), false);
        }

        static Next quiz(Slug quiz) {
            return new Next(Optional.empty(), Optional.empty(), Optional.of(quiz), false);
        }

        static Next form() {
            return new Next(Optional.empty(), Optional.empty(), Optional.empty(), true);
        }
    }

    private static List<Reason> reasons(List<CompletionRule> rules, CourseContent content, Progress progress) {
        return rules.stream().map(rule -> reason(rule, content, progress)).toList();
    }

    private static Reason reason(CompletionRule rule, CourseContent content, Progress progress) {
        if (rule instanceof CompletionRule.LessonsRead) {
            return lessons(content, progress);
        } else if (rule instanceof CompletionRule.ActivitiesDone) {
            return activities(content, progress);
        } else if (rule instanceof CompletionRule.QuizPassed quiz) {
            int best = progress.mark(quiz.quiz()).map(Progress.Mark::best).orElse(0);
            boolean met = best >= quiz.atLeast();
            return new Reason(
                    "quiz",
                    met,
                    best,
                    quiz.atLeast(),
                    Optional.of(quiz.quiz()),
                    met ? Next.NOWHERE : Next.quiz(quiz.quiz()));
        } else if (rule instanceof CompletionRule.CriticalItemsRight) {
            return critical(content, progress);
        } else {
            boolean met = progress.isEvaluated();
            return new Reason("evaluation", met, met ? 1 : 0, 1, met ? Next.NOWHERE : Next.form());
        }
    }

    private static Reason lessons(CourseContent content, Progress progress) {
        List<Lesson> needed = requiredLessons(content);
        List<Lesson> open =
                needed.stream().filter(lesson -> !progress.hasRead(lesson)).toList();
        return new Reason(
                "lessons",
                open.isEmpty(),
                needed.size() - open.size(),
                needed.size(),
                open.isEmpty() ? Next.NOWHERE : Next.lesson(open.get(0)));
    }

    private static Reason activities(CourseContent content, Progress progress) {
        int open = 0;
        int needed = 0;
        Next next = Next.NOWHERE;
        Progress untouched = Progress.of(List.of(), content);
        for (Lesson lesson : requiredLessons(content)) {
            List<Slug> missing = progress.openActivities(lesson);
            needed += untouched.openActivities(lesson).size();
            open += missing.size();
            if (next.equals(Next.NOWHERE) && !missing.isEmpty()) {
                next = Next.block(lesson, missing.get(0));
            }
        }
        return new Reason("activities", open == 0, needed - open, needed, next);
    }

    private static Reason critical(CourseContent content, Progress progress) {
        List<Slug> quizzes = content.certificateRules().stream()
                .filter(CompletionRule.QuizPassed.class::isInstance)
                .map(rule -> ((CompletionRule.QuizPassed) rule).quiz())
                .toList();
        Optional<Slug> open = quizzes.stream()
                .filter(quiz ->
                        progress.mark(quiz).filter(Progress.Mark::criticalRight).isEmpty())
                .findFirst();
        long right = quizzes.stream()
                .filter(quiz ->
                        progress.mark(quiz).filter(Progress.Mark::criticalRight).isPresent())
                .count();
        return new Reason(
                "critical",
                open.isEmpty(),
                (int) right,
                quizzes.size(),
                open.map(Next::quiz).orElse(Next.NOWHERE));
    }

    private static List<Lesson> requiredLessons(CourseContent content) {
        return content.requiredModules().stream()
                .flatMap(module -> module.lessons().stream())
                .toList();
    }
}
