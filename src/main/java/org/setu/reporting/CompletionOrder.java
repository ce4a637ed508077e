package org.setu.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the rows of a report follow one another. Written as the column's name, with a minus for descending. */
public record CompletionOrder(Column column, boolean descending) {
    public static final CompletionOrder BY_NAME = new CompletionOrder(Column.NAME, false);

    /** The rank of what has no value: it comes last, whichever way one sorts. */
    static final int LAST = Integer.MAX_VALUE;

    /** What one can sort by. */
    public enum Column {
        NAME,
        INSTITUTION,
        COURSE,
        STATE,
        PROGRESS,
        RESULT,
        CERTIFICATE,
        ENROLLED,
        COMPLETED
    }

    public static Optional<CompletionOrder> of(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Arrays.stream(Column.values())
                .filter(column -> column.name().toLowerCase(Locale.ROOT).equals(name))
                .map(column -> new CompletionOrder(column, descending))
                .findFirst();
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + column.name().toLowerCase(Locale.ROOT);
    }
}
