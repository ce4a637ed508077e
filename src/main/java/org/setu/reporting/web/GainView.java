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
 * @param total of the one course that is asked for; empty for all, or where it has no tests
 * @param lines one for each competency that both tests of the course ask for, or for each course
 * @param peopleAddress of the people that the filter lets through
 * @param cohort only those who are in it; blank for everybody
 * @param cohortName blank for everybody
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
        String cohort,
        String cohortName,
        Instant at) {
    public GainView {
        errors = List.copyOf(errors);
        lines = List.copyOf(lines);
    }

    /** @param path of the course’s own page; blank for a competency */
    public record Line(String title, String path, LearningGain gain) {}
}
