package org.setu.certificates.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.setu.courses.CompletionRule;
import org.setu.courses.CompletionRule.QuizPassed;
import org.setu.courses.CourseContent;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** How learning was judged, said in words: "Each of 2 module quizzes at least 70 %, final quiz at least 80 %, all lessons read". */
final class AssessmentMode {
    private AssessmentMode() {}

    static LocalizedText of(CourseContent content, List<CompletionRule> rules) {
        var parts = new ArrayList<LocalizedText>();
        List<QuizPassed> quizzes = rules.stream()
                .filter(QuizPassed.class::isInstance)
                .map(QuizPassed.class::cast)
                .toList();
        Predicate<QuizPassed> isFinal =
                rule -> content.finalQuiz().filter(rule.quiz()::equals).isPresent();
        quizzes.stream()
                .filter(isFinal.negate())
                .collect(Collectors.groupingBy(QuizPassed::atLeast, TreeMap::new, Collectors.counting()))
                .forEach((atLeast, count) ->
                        parts.add(Wording.said("certificates.mode.modules", count, atLeast / 100.0)));
        quizzes.stream()
                .filter(isFinal)
                .forEach(rule -> parts.add(Wording.said("certificates.mode.final", rule.atLeast() / 100.0)));
        if (quizzes.isEmpty()) {
            parts.add(Wording.said("certificates.mode.none"));
        }
        if (rules.stream().anyMatch(CompletionRule.CriticalItemsRight.class::isInstance)) {
            parts.add(Wording.said("certificates.mode.critical"));
        }
        if (rules.stream().anyMatch(CompletionRule.LessonsRead.class::isInstance)) {
            parts.add(Wording.said("certificates.mode.lessons"));
        }
        if (rules.stream().anyMatch(CompletionRule.ActivitiesDone.class::isInstance)) {
            parts.add(Wording.said("certificates.mode.activities"));
        }
        return LocalizedText.of(joined(parts, Language.EN), joined(parts, Language.BN));
    }

    private static String joined(List<LocalizedText> parts, Language language) {
        String text = parts.stream().map(part -> part.in(language)).collect(Collectors.joining(", "));
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }
}
