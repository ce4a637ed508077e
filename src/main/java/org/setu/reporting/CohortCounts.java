package org.setu.reporting;

/** How many members a cohort has, and how many of those who have a seat stand how. Who is late may not have begun either. */
public record CohortCounts(
        long members, long late, long soon, long notBegun, long completed, long waiting, long invited) {
    /** How many rows a view has. */
    public long of(CohortView view) {
        return switch (view) {
            case ALL -> members;
            case LATE -> late + soon;
            case NOT_BEGUN -> notBegun;
            case COMPLETED -> completed;
            case WAITING -> waiting;
            case INVITED -> invited;
        };
    }
}
