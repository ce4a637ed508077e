package org.setu.reporting.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.reporting.LearningGain;
import org.setu.web.FieldError;

/**
 * What a course changed.
 *
 * @param courses titles of those that have tests before and after them, by slug
 * @param institutions names by id, those below others indented
 * @param total empty where there is no such course
 * @param lines one for each competency that both tests ask for
 * @param peopleAddress of the people that the filter lets through
 * @param at when the numbers were counted
 */
public record GainView(
        CompletionQuery query,
        Map<String, String> courses,
        Map<String, String> institutions,
        List<FieldError> errors,
        Optional<LearningGain> total,
        List<Line> lines,
        String peopleAddress,
        Instant at) {
    public GainView {
        errors = List.copyOf(errors);
        lines = List.copyOf(lines);
    }

    public record Line(String title, LearningGain gain) {}
}
