package org.setu.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** How the rows of a report follow one another. Written as the column's name, with a minus for descending. */
public record CompletionOrder(Column column, boolean descending) {
    public static final CompletionOrder BY_NAME = new CompletionOrder(Column.NAME, false);

    /** What one can sort by, as an expression over the rows. */
    public enum Column {
        NAME("lower(r.name_%s)"),
        INSTITUTION("lower(coalesce(r.institution_%s, r.other_name))"),
        COURSE(""),
        STATE("case when r.completed_at is null then 0 else 1 end"),
        PROGRESS("r.percent"),
        RESULT("coalesce(r.final_mark, r.quiz_mark)"),
        CERTIFICATE("r.certificate_number"),
        ENROLLED("r.enrolled_at"),
        COMPLETED("r.completed_at");

        private final String expression;

        Column(String expression) {
            this.expression = expression;
        }
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

    /**
     * The clause for it. Rows without a value come last either way; of two alike, the older enrolment comes first.
     *
     * @param courses in the order of their titles, which the database does not know
     */
    String clause(Language language, List<Slug> courses) {
        String expression = column == Column.COURSE
                ? courseRank(courses)
                : String.format(Locale.ROOT, column.expression, language.code());
        return " order by " + expression + (descending ? " desc" : " asc") + " nulls last, r.id";
    }

    /** A slug is made of characters that need no quoting. */
    private static String courseRank(List<Slug> courses) {
        return courses.isEmpty()
                ? "r.slug"
                : IntStream.range(0, courses.size())
                        .mapToObj(at -> "when '" + courses.get(at) + "' then " + at)
                        .collect(Collectors.joining(" ", "case r.slug ", " end"));
    }
}
