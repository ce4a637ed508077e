package org.setu.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.setu.assessment.AttemptResult.Tally;
import org.setu.shared.Slug;

/**
 * What one learner's tests before and after a course say, held against each other. Derived from the two results; nothing of it is kept.
 *
 * @param total before, empty where the first test was not taken, and after
 */
public record Gain(Line total, SortedMap<Slug, Line> byCompetency) {
    public Gain {
        byCompetency = Collections.unmodifiableSortedMap(new TreeMap<>(byCompetency));
    }

    /** One subject, before and after; empty where that test did not ask for it. */
    public record Line(Optional<Tally> before, Optional<Tally> after) {}

    static Gain between(Optional<Result> before, Result after) {
        return between(before.map(Result::detail), after.detail());
    }

    /** From the details of the results, as {@link ResultDetail} wrote them. */
    static Gain between(Optional<String> before, String after) {
        Map<Slug, Tally> first =
                before.map(detail -> ResultDetail.competencies(detail)).orElse(new TreeMap<>());
        Map<Slug, Tally> second = ResultDetail.competencies(after);
        var lines = new TreeMap<Slug, Line>();
        first.forEach(
                (key, tally) -> lines.put(key, new Line(Optional.of(tally), Optional.ofNullable(second.get(key)))));
        second.forEach((key, tally) -> lines.putIfAbsent(key, new Line(Optional.empty(), Optional.of(tally))));
        return new Gain(new Line(before.map(ResultDetail::total), Optional.of(ResultDetail.total(after))), lines);
    }
}
