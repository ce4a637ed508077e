package org.setu.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.setu.identity.ParticipantKind;
import org.setu.programmes.CohortId;
import org.setu.shared.Slug;

/**
 * Which enrolments a report is about. It cannot be made without saying whose they may be.
 *
 * @param cohort only those who are in it, in the courses of its programme
 * @param kind only people of this kind
 * @param words a part of the person's name, in either language; blank for everybody
 * @param asOf as it stood at the end of this month; empty for now
 */
public record CompletionFilter(
        ReportScope scope,
        Optional<CohortId> cohort,
        Subject subject,
        Optional<ParticipantKind> kind,
        Period period,
        State state,
        String words,
        Optional<YearMonth> asOf) {
    /** Of whomever the scope holds, whatever cohorts they are in, as it stands now. */
    public CompletionFilter(ReportScope scope, Optional<Slug> course, Period period, State state, String words) {
        this(scope, Optional.empty(), Subject.of(course), Optional.empty(), period, state, words, Optional.empty());
    }

    /** The same of those in a cohort, wherever they work: whoever manages it may count them. */
    public CompletionFilter among(CohortId members) {
        return of(new ReportScope(true, scope.places()), members);
    }

    /** The same of those in a cohort who work in the scope. */
    public CompletionFilter amongThoseHere(CohortId members) {
        return of(scope, members);
    }

    public Optional<Slug> course() {
        return subject.course();
    }

    /** Whether completed rows among all rows are a rate: they are none where the filter itself asks for the one or the other. */
    public boolean saysRate() {
        boolean onlyCompleted = period.moment() == Moment.COMPLETED && !period.isOpen();
        return state == State.ALL && !onlyCompleted && subject.module().isEmpty();
    }

    private CompletionFilter of(ReportScope within, CohortId members) {
        return new CompletionFilter(within, Optional.of(members), subject, kind, period, state, words, asOf);
    }

    /**
     * What people learn.
     *
     * @param module of the course: those who have not completed it and were last seen there
     * @param area only courses that serve this priority area
     * @param competency only courses that build this competency
     */
    public record Subject(
            Optional<Slug> course, Optional<Slug> module, Optional<String> area, Optional<String> competency) {
        static Subject of(Optional<Slug> course) {
            return new Subject(course, Optional.empty(), Optional.empty(), Optional.empty());
        }
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
