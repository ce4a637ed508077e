package org.setu.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.setu.programmes.CohortId;
import org.setu.shared.Slug;

/**
 * Which enrolments a report is about. It cannot be made without saying whose they may be.
 *
 * @param cohort only those who are in it
 * @param words a part of the person's name, in either language; blank for everybody
 */
public record CompletionFilter(
        ReportScope scope, Optional<CohortId> cohort, Optional<Slug> course, Period period, State state, String words) {
    /** Of whomever the scope holds, whatever cohorts they are in. */
    public CompletionFilter(ReportScope scope, Optional<Slug> course, Period period, State state, String words) {
        this(scope, Optional.empty(), course, period, state, words);
    }

    /** The same of those in a cohort, wherever they work: whoever manages it may count them. */
    public CompletionFilter among(CohortId members) {
        return new CompletionFilter(
                new ReportScope(true, scope.places()), Optional.of(members), course, period, state, words);
    }

    /** Whether completed rows among all rows are a rate: they are none where the filter itself asks for the one or the other. */
    public boolean saysRate() {
        boolean onlyCompleted = period.moment() == Moment.COMPLETED && !period.isOpen();
        return state == State.ALL && !onlyCompleted;
    }

    /** The days, first and last included, within which somebody enrolled or completed; open where an end is missing. */
    public record Period(Moment moment, Optional<LocalDate> from, Optional<LocalDate> until) {
        public boolean isOpen() {
            return from.isEmpty() && until.isEmpty();
        }
    }

    /** What a period is about. */
    public enum Moment {
        ENROLLED,
        COMPLETED
    }

    public enum State {
        ALL,
        RUNNING,
        COMPLETED
    }
}
