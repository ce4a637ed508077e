package org.setu.reporting.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.reporting.CompletionCounts;
import org.setu.reporting.LearningGain;
import org.setu.shared.PageOf;
import org.setu.web.FieldError;

/**
 * The page of completions.
 *
 * @param scope the institutions that the reader may look at, without those below them; empty where it is everybody
 * @param choices what the report can be narrowed by
 * @param gain of the one course that the filter names; empty where it names none or the course has no tests
 * @param saysRate whether the counts may be held against one another
 * @param period in words; blank where there is none
 * @param asOf the month at whose end it stood so; blank for now
 * @param address of this page with its filter, so that {@code sort=} or {@code page=} can follow
 * @param summaryAddress of the summary of the same rows
 * @param at when the numbers were counted
 */
public record CompletionsView(
        CompletionQuery query,
        List<String> scope,
        FilterDesk.Choices choices,
        List<FieldError> errors,
        CompletionCounts counts,
        Optional<LearningGain> gain,
        boolean saysRate,
        PageOf<RowView> rows,
        String sort,
        String period,
        String asOf,
        String address,
        String summaryAddress,
        Instant at) {
    public CompletionsView {
        scope = List.copyOf(scope);
        errors = List.copyOf(errors);
    }

    /** One enrolment, in words. Blank texts say that there is nothing, or that it is not kept. */
    public record RowView(
            String name,
            String institution,
            String course,
            boolean completed,
            String percent,
            String result,
            String outcome,
            String certificate,
            String verifyPath,
            boolean revoked,
            String enrolledOn,
            String completedOn) {}
}
