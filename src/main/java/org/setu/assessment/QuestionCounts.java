package org.setu.assessment;

import java.util.Map;
import java.util.TreeMap;
import org.setu.assessment.Question.Use;
import org.setu.assessment.bank.Pool;
import org.setu.courses.CourseContent;
import org.setu.shared.Slug;

/** How many questions a course has, by objective and use. */
public final class QuestionCounts {
    private final Map<Slug, Map<Use, Long>> counts = new TreeMap<>();

    private QuestionCounts() {}

    public static QuestionCounts of(CourseContent course) {
        var counts = new QuestionCounts();
        Pool.of(course)
                .questions()
                .values()
                .forEach(question -> counts.counts
                        .computeIfAbsent(question.common().objective(), objective -> new TreeMap<>())
                        .merge(question.common().use(), 1L, Long::sum));
        return counts;
    }

    public long of(Slug objective, Use use) {
        return counts.getOrDefault(objective, Map.of()).getOrDefault(use, 0L);
    }

    public long of(Use use) {
        return counts.keySet().stream()
                .mapToLong(objective -> of(objective, use))
                .sum();
    }
}
