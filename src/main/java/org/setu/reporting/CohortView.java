package org.setu.reporting;

import java.util.Arrays;
import java.util.Locale;

/** Which of a cohort's members one looks at. Written in addresses in small letters. */
public enum CohortView {
    ALL("1 = 1"),
    /** Late, or about to be. */
    LATE("q.state in ('LATE', 'SOON')"),
    NOT_BEGUN("q.seated_at is not null and q.begun = 0 and q.done = 0"),
    COMPLETED("q.state = 'COMPLETED'"),
    WAITING("q.state = 'WAITING'"),
    INVITED("q.account_id is null");

    private final String condition;

    CohortView(String condition) {
        this.condition = condition;
    }

    /** What is no view is all. */
    public static CohortView of(String text) {
        return Arrays.stream(values())
                .filter(view -> view.toString().equals(text))
                .findFirst()
                .orElse(ALL);
    }

    /** Over the rows of the query. */
    String condition() {
        return condition;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
