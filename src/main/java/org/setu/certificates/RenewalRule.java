package org.setu.certificates;

import java.time.Instant;
import java.util.List;
import org.setu.courses.CompletionRule.CriticalItemsRight;
import org.setu.courses.CompletionRule.QuizPassed;
import org.setu.courses.CourseContent;
import org.setu.learning.Fact;
import org.setu.learning.Progress;

/**
 * What the holder of a certificate that expires passes again to renew it: the final quiz where the course's rules name it, else each quiz that they name.
 *
 * @param quizzes with the mark that each takes; none where the course, as it is taken now, names none
 * @param critical whether the critical questions must be right as well
 */
public record RenewalRule(List<QuizPassed> quizzes, boolean critical) {
    public RenewalRule {
        quizzes = List.copyOf(quizzes);
    }

    public static RenewalRule of(CourseContent content) {
        List<QuizPassed> named = content.certificateRules().stream()
                .filter(QuizPassed.class::isInstance)
                .map(QuizPassed.class::cast)
                .toList();
        List<QuizPassed> last = named.stream()
                .filter(rule -> content.finalQuiz().filter(rule.quiz()::equals).isPresent())
                .toList();
        return new RenewalRule(
                last.isEmpty() ? named : last,
                content.certificateRules().stream().anyMatch(CriticalItemsRight.class::isInstance));
    }

    /** @param since marks of earlier have earned something already, and earn nothing more */
    boolean isMetBy(List<Fact> facts, Instant since, CourseContent content) {
        List<Fact> fresh = facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.MARK)
                .filter(fact -> fact.occurredAt().isAfter(since))
                .toList();
        Progress again = Progress.of(fresh, content);
        return !quizzes.isEmpty()
                && quizzes.stream()
                        .allMatch(rule -> again.mark(rule.quiz())
                                .filter(mark -> mark.best() >= rule.atLeast())
                                .filter(mark -> !critical || mark.criticalRight())
                                .isPresent());
    }
}
