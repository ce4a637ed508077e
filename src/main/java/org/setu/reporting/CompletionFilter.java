package org.setu.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.setu.shared.Slug;

/**
 * Which enrolments a report is about. It cannot be made without saying whose they may be.
 *
 * @param words a part of the person's name, in either language; blank for everybody
 */
public record CompletionFilter(ReportScope scope, Optional<Slug> course, Period period, State state, String words) {

    /** The days, first and last included, within which somebody enrolled or completed; open where an end is missing. */
    public record Period(Moment moment, Optional<LocalDate> from, Optional<LocalDate> until) {}

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
