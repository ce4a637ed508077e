package org.setu.assessment.web.statistics;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.setu.assessment.statistics.Advice;
import org.setu.assessment.statistics.Discrimination;
import org.setu.shared.PageOf;
import org.setu.web.FieldError;
import org.setu.web.Typed;

/**
 * What the address of the statistics asks for, as it stands there: page and file read it alike. Blank parts restrict nothing.
 *
 * @param advice {@link #ANY}, or the name of a rule
 */
public record StatisticsQuery(String quiz, String advice, String sort, String page) {
    static final String ANY = "any";
    private static final int PAGE_SIZE = 50;
    private static final int LONGEST = 80;

    /** By which one can sort. */
    private enum Column {
        QUESTION(line -> Optional.empty()),
        ANSWERED(line -> Optional.of((double) line.all().answered())),
        FACILITY(line -> line.all().facility()),
        DISCRIMINATION(line -> line.all().discrimination().map(Discrimination::value)),
        TIME(line -> line.all().medianSeconds().map(Integer::doubleValue)),
        LEAD(line -> line.figures().lead());

        @SuppressWarnings("ImmutableEnumChecker") // its function is a constant
        private final Function<StatisticsLine, Optional<Double>> value;

        Column(Function<StatisticsLine, Optional<Double>> value) {
            this.value = value;
        }
    }

    static StatisticsQuery of(MultivaluedMap<String, String> query) {
        return new StatisticsQuery(
                value(query, "quiz"), value(query, "advice"), value(query, "sort"), value(query, "page"));
    }

    /** What cannot be meant, with how to mend it. */
    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (!advice.isEmpty() && !advice.equals(ANY) && rule().isEmpty()) {
            errors.add(new FieldError("advice", "assessment.statistics.error.advice"));
        }
        if (!sort.isEmpty() && column().isEmpty()) {
            errors.add(new FieldError("sort", "assessment.statistics.error.sort"));
        }
        if (!page.isEmpty() && !page.matches("[1-9][0-9]{0,5}")) {
            errors.add(new FieldError("page", "assessment.statistics.error.page"));
        }
        return List.copyOf(errors);
    }

    boolean isFiltered() {
        return !quiz.isEmpty() || !advice.isEmpty();
    }

    /** Those that the filter lets through, sorted. Who has no value comes last either way. */
    List<StatisticsLine> rows(List<StatisticsLine> lines) {
        Stream<StatisticsLine> shown = lines.stream()
                .filter(line ->
                        quiz.isEmpty() || line.figures().quiz().id().value().equals(quiz))
                .filter(this::isAdvised);
        return column().filter(column -> column != Column.QUESTION)
                .map(column -> shown.sorted(by(column)))
                .orElse(shown)
                .toList();
    }

    /** One page of them; where the number is beyond the last page, the last. */
    PageOf<StatisticsLine> page(List<StatisticsLine> rows) {
        return PageOf.cut(rows, page.isEmpty() ? 1 : Integer.parseInt(page), PAGE_SIZE);
    }

    String order() {
        return sort.isEmpty() ? "question" : sort;
    }

    /** The filter as it stands in an address: blank, or ending so that more can follow. */
    String filterAddress() {
        return part("quiz", quiz) + part("advice", advice);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private boolean isAdvised(StatisticsLine line) {
        return advice.isEmpty()
                || line.advice().stream()
                        .anyMatch(one -> advice.equals(ANY)
                                || rule().filter(one.rule()::equals).isPresent());
    }

    private Comparator<StatisticsLine> by(Column column) {
        Comparator<Double> order = sort.startsWith("-") ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(line -> column.value.apply(line).orElse(null), Comparator.nullsLast(order));
    }

    private Optional<Column> column() {
        String name = sort.startsWith("-") ? sort.substring(1) : sort;
        return Stream.of(Column.values())
                .filter(column -> column.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private Optional<Advice.Rule> rule() {
        return Stream.of(Advice.Rule.values())
                .filter(rule -> rule.name().equals(advice))
                .findFirst();
    }

    private static String value(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name))
                .map(Typed::readable)
                .map(String::strip)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .orElse("");
    }
}
