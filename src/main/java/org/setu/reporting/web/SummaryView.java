package org.setu.reporting.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.reporting.CompletionCounts;
import org.setu.reporting.ShareDifference;
import org.setu.web.FieldError;

/**
 * A report of completions without its people: the numbers, and the same by course, institution and kind.
 *
 * @param scope the institutions that the reader may look at, without those below them; empty where it is everybody
 * @param conditions the filter in words
 * @param saysRate whether the counts may be held against one another
 * @param asOf the month at whose end it stood so; blank for now
 * @param groups none where nobody is let through
 * @param stops where those of one course who have not completed it were last; none where that is not asked for
 * @param at when the numbers were counted
 */
public record SummaryView(
        CompletionQuery query,
        List<String> scope,
        FilterDesk.Choices choices,
        List<FieldError> errors,
        List<FilterDesk.Condition> conditions,
        CompletionCounts counts,
        boolean saysRate,
        String asOf,
        Optional<Comparison> comparison,
        List<Grouping> groups,
        List<Stop> stops,
        Instant at) {
    public SummaryView {
        scope = List.copyOf(scope);
        errors = List.copyOf(errors);
        conditions = List.copyOf(conditions);
        groups = List.copyOf(groups);
        stops = List.copyOf(stops);
    }

    /** @param by the end of the message keys */
    public record Grouping(String by, List<Line> lines) {
        public Grouping {
            lines = List.copyOf(lines);
        }
    }

    /** @param path of the rows that it counts; blank where they cannot be shown apart */
    public record Line(String name, String path, CompletionCounts counts) {}

    /** @param path likewise */
    public record Stop(String name, String path, long people) {}

    /**
     * Two cohorts or periods beside each other.
     *
     * @param difference of the rates; empty where one of the two has none
     */
    public record Comparison(
            String first,
            String second,
            CompletionCounts one,
            CompletionCounts other,
            Optional<ShareDifference> difference) {
        /** In days; empty where nobody completed in one of the two. */
        public Optional<Long> medianDifference() {
            return one.medianDays()
                    .flatMap(days -> other.medianDays().map(others -> Math.round(days) - Math.round(others)));
        }
    }
}
