package org.setu.learning;

import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.QuizPlan;
import org.setu.shared.Slug;

/**
 * Where a learner stands with the two tests that measure what a course changes. Nobody needs them for anything: the first may be taken until
 * a quiz was handed in, since from then on it would not tell any more what somebody knew before; the second when all compulsory modules
 * are done.
 */
public record BeforeAndAfter(QuizPlan preTest, Standing before, QuizPlan postTest, Standing after) {
    public enum Standing {
        /** It may be begun now. */
        OFFERED,
        TAKEN,
        /** The modules come first. */
        TOO_EARLY,
        /** A quiz was handed in without it. */
        TOO_LATE
    }

    /** Empty where the course has no such tests. */
    public static Optional<BeforeAndAfter> of(CourseContent content, Progress progress) {
        return content.preTest()
                .flatMap(pre -> content.postTest()
                        .map(post -> new BeforeAndAfter(
                                pre, before(pre.id(), content, progress), post, after(post.id(), content, progress))));
    }

    /** Empty where the quiz is neither of the two. */
    public Optional<Standing> of(Slug quiz) {
        if (quiz.equals(preTest.id())) {
            return Optional.of(before);
        } else {
            return quiz.equals(postTest.id()) ? Optional.of(after) : Optional.empty();
        }
    }

    /** The test that may be begun now. */
    public Optional<QuizPlan> offered() {
        if (after == Standing.OFFERED) {
            return Optional.of(postTest);
        } else {
            return before == Standing.OFFERED ? Optional.of(preTest) : Optional.empty();
        }
    }

    private static Standing before(Slug test, CourseContent content, Progress progress) {
        if (progress.mark(test).isPresent()) {
            return Standing.TAKEN;
        } else {
            return wasExamined(content, progress) ? Standing.TOO_LATE : Standing.OFFERED;
        }
    }

    private static Standing after(Slug test, CourseContent content, Progress progress) {
        if (progress.mark(test).isPresent()) {
            return Standing.TAKEN;
        } else {
            return hasDoneTheModules(content, progress) ? Standing.OFFERED : Standing.TOO_EARLY;
        }
    }

    private static boolean wasExamined(CourseContent content, Progress progress) {
        return content.quizzes().stream()
                .filter(quiz -> !quiz.measures())
                .anyMatch(quiz -> progress.mark(quiz.id()).isPresent());
    }

    private static boolean hasDoneTheModules(CourseContent content, Progress progress) {
        return content.requiredModules().stream().allMatch(module -> progress.percent(module) == 100);
    }
}
