package org.setu.courses.drafting.quizzes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.QuizPlan.Use;
import org.setu.courses.YamlNode;
import org.setu.shared.Slug;

/** How many questions of one use a draft has, for each objective and difficulty. */
public final class PoolStock {
    private static final String QUIZ = Use.GRADED.written();

    private final Map<String, Integer> counts = new HashMap<>();

    private PoolStock() {}

    public static PoolStock of(CourseContent course, Use use) {
        var stock = new PoolStock();
        course.questions().values().stream()
                .flatMap(file -> file.list("questions").stream())
                .filter(question -> question.text("use").orElse(QUIZ).equals(use.written()))
                .forEach(stock::count);
        return stock;
    }

    private void count(YamlNode question) {
        question.text("objective").filter(Slug::isSlug).map(Slug::new).ifPresent(objective -> {
            counts.merge(new PoolPart(objective, Optional.empty()).name(), 1, Integer::sum);
            question.text("difficulty")
                    .ifPresent(difficulty ->
                            counts.merge(new PoolPart(objective, Optional.of(difficulty)).name(), 1, Integer::sum));
        });
    }

    public int count(PoolPart part) {
        return counts.getOrDefault(part.name(), 0);
    }
}
