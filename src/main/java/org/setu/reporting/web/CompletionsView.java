package org.setu.reporting.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.reporting.CompletionCounts;
import org.setu.reporting.LearningGain;
import org.setu.shared.PageOf;
import org.setu.web.FieldError;

/**
 * The page of completions.
 *
 * @param scope the institutions that the reader may look at, without those below them; empty where it is everybody
 * @param courses titles by slug
 * @param institutions names by id, those below others indented
 * @param gain of the one course that the filter names; empty where it names none or the course has no tests
 * @param saysRate whether the counts may be held against one another
 * @param period in words; blank where there is none
 * @param address of this page with its filter, so that {@code sort=} or {@code page=} can follow
 * @param at when the numbers were counted
 */
public record CompletionsView(
        CompletionQuery query,
        List<String> scope,
        Map<String, String> courses,
        Map<String, String> institutions,
        List<FieldError> errors,
        CompletionCounts counts,
        Optional<LearningGain> gain,
        boolean saysRate,
        PageOf<RowView> rows,
        String sort,
        String period,
        String address,
        String exportAddress,
        Instant at) {
    public CompletionsView {
        scope = List.copyOf(scope);
        errors = List.copyOf(errors);
    }

    /** One enrolment, in words. Blank texts say that there is nothing. */
    public record RowView(
            String name,
            String institution,
            String course,
            boolean completed,
            int percent,
            String result,
            String outcome,
            String certificate,
            String verifyPath,
            boolean revoked,
            String enrolledOn,
            String completedOn) {}
}
