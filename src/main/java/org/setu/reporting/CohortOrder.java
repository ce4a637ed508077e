package org.setu.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.setu.shared.Language;

/** How the members of a cohort follow one another. Written as the column's name, with a minus for descending. */
public record CohortOrder(Column column, boolean descending) {
    public static final CohortOrder BY_NAME = new CohortOrder(Column.NAME, false);

    /** What one can sort by, as an expression over the rows. */
    public enum Column {
        NAME("lower(case when q.name_%1$s = '' then q.email else q.name_%1$s end)"),
        INSTITUTION("lower(coalesce(q.institution_%1$s, q.other_name))"),
        STATE("q.state"),
        PROGRESS("q.percent"),
        DUE("q.due_on"),
        ACTIVE("q.last_at"),
        REMINDED("q.reminded_at");

        private final String expression;

        Column(String expression) {
            this.expression = expression;
        }
    }

    public static Optional<CohortOrder> of(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Arrays.stream(Column.values())
                .filter(column -> column.name().toLowerCase(Locale.ROOT).equals(name))
                .map(column -> new CohortOrder(column, descending))
                .findFirst();
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + column.name().toLowerCase(Locale.ROOT);
    }

    /** Rows without a value come last either way; of two alike, the member who came first. */
    String clause(Language language) {
        String expression = String.format(Locale.ROOT, column.expression, language.code());
        return " order by " + expression + (descending ? " desc" : " asc") + " nulls last, q.id";
    }
}
