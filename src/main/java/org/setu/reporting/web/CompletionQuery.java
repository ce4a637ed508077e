package org.setu.reporting.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.identity.ParticipantKind;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionFilter.Moment;
import org.setu.reporting.CompletionFilter.Period;
import org.setu.reporting.CompletionFilter.State;
import org.setu.reporting.CompletionFilter.Subject;
import org.setu.reporting.CompletionOrder;
import org.setu.reporting.ReportScope;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Typed;

/**
 * What a report's address asks for, as it stands there: pages, files and API read it alike. Blank parts restrict nothing.
 *
 * @param parts by the name that they have in the address, in the order of these names; none is blank
 */
public record CompletionQuery(Map<String, String> parts) {
    static final int LARGEST_PAGE = 200;
    private static final int LONGEST = 120;
    private static final List<String> FILTER = List.of(
            "course",
            "module",
            "area",
            "competency",
            "cohort",
            "institution",
            "kind",
            "period",
            "from",
            "to",
            "state",
            "q",
            "asOf");
    private static final List<String> COMPARISON = List.of("compare", "compareFrom", "compareTo");
    private static final List<String> VIEW = List.of("sort", "page", "size");

    public CompletionQuery {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** The same from what stands behind the question mark. */
    static CompletionQuery ofAddress(String address) {
        var query = new MultivaluedHashMap<String, String>();
        Arrays.stream(address.split("&"))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .forEach(part -> query.add(part[0], decoded(part[1])));
        return of(query);
    }

    /** What was no address is nothing. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }

    static CompletionQuery of(MultivaluedMap<String, String> query) {
        var parts = new LinkedHashMap<String, String>();
        Stream.of(FILTER, COMPARISON, VIEW).flatMap(List::stream).forEach(name -> put(parts, name, value(query, name)));
        return new CompletionQuery(parts);
    }

    public String course() {
        return part("course");
    }

    public String module() {
        return part("module");
    }

    public String area() {
        return part("area");
    }

    public String competency() {
        return part("competency");
    }

    public String cohort() {
        return part("cohort");
    }

    public String institution() {
        return part("institution");
    }

    public String kind() {
        return part("kind");
    }

    public String period() {
        return part("period");
    }

    public String from() {
        return part("from");
    }

    public String to() {
        return part("to");
    }

    public String state() {
        return part("state");
    }

    public String words() {
        return part("q");
    }

    public String asOf() {
        return part("asOf");
    }

    /** A cohort to hold against what is asked for. */
    public String compare() {
        return part("compare");
    }

    public String compareFrom() {
        return part("compareFrom");
    }

    public String compareTo() {
        return part("compareTo");
    }

    /** Whether a second column is asked for. */
    boolean compares() {
        return COMPARISON.stream().anyMatch(parts::containsKey);
    }

    /** The second column: the same of another cohort or period. */
    CompletionQuery compared() {
        CompletionQuery other = compare().isEmpty() ? this : with("cohort", compare());
        return compareFrom().isEmpty() && compareTo().isEmpty()
                ? other
                : other.with("from", compareFrom()).with("to", compareTo());
    }

    /** The same of one course. */
    CompletionQuery about(String other) {
        return with("course", other).with("module", "");
    }

    /** The same with another part; blank takes it away. */
    CompletionQuery with(String name, String value) {
        var other = new LinkedHashMap<>(parts);
        other.remove(name);
        put(other, name, value);
        return new CompletionQuery(other);
    }

    /**
     * What cannot be meant, with how to mend it.
     *
     * @param today which of the months are over
     */
    public List<FieldError> errors(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        refuse(errors, "course", !Slug.isSlug(course()));
        refuse(errors, "module", !Slug.isSlug(module()) || course().isEmpty());
        refuse(errors, "kind", constant(ParticipantKind.values(), kind()).isEmpty());
        refuse(errors, "period", moment().isEmpty());
        refuse(errors, "from", day(from()).isEmpty());
        refuse(errors, "to", day(to()).isEmpty());
        refuse(errors, "state", constant(State.values(), state()).isEmpty());
        refuse(errors, "asOf", month().filter(YearMonth.from(today)::isAfter).isEmpty());
        refuse(errors, "compareFrom", day(compareFrom()).isEmpty());
        refuse(errors, "compareTo", day(compareTo()).isEmpty());
        refuse(errors, "sort", CompletionOrder.of(part("sort")).isEmpty());
        refuse(errors, "page", !part("page").matches("[1-9][0-9]{0,6}"));
        refuse(
                errors,
                "size",
                !part("size").matches("[1-9][0-9]{0,2}") || Integer.parseInt(part("size")) > LARGEST_PAGE);
        refuseBackwards(errors, from(), to(), "to");
        refuseBackwards(errors, compareFrom(), compareTo(), "compareTo");
        return List.copyOf(errors);
    }

    /**
     * Whomever the scope holds, whatever cohorts they are in: whether the reader may see a cohort is for {@link ReportDesk} to say.
     *
     * @throws NotFound where the institution is not in the scope: that it exists is not told
     */
    CompletionFilter filter(ReportScope scope) {
        return new CompletionFilter(
                ReportDesk.at(scope, institution()),
                Optional.empty(),
                new Subject(slug(course()), slug(module()), given(area()), given(competency())),
                constant(ParticipantKind.values(), kind()),
                days(),
                constant(State.values(), state()).orElse(State.ALL),
                words(),
                month());
    }

    Period days() {
        return new Period(moment().orElse(Moment.ENROLLED), day(from()), day(to()));
    }

    Optional<YearMonth> month() {
        try {
            return Optional.of(YearMonth.parse(asOf())).filter(month -> month.getYear() >= 1900);
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }

    CompletionOrder order() {
        return CompletionOrder.of(part("sort")).orElse(CompletionOrder.BY_NAME);
    }

    int pageNumber() {
        return part("page").isEmpty() ? 1 : Integer.parseInt(part("page"));
    }

    int pageSize(int usual) {
        return part("size").isEmpty() ? usual : Integer.parseInt(part("size"));
    }

    public boolean isFiltered() {
        return !filterAddress().isEmpty();
    }

    /** The filter as it stands in an address: blank, or ending so that more can follow. */
    public String filterAddress() {
        return encoded(FILTER);
    }

    /** The same with what it is held against. */
    public String summaryAddress() {
        return filterAddress() + encoded(COMPARISON);
    }

    /** The whole question, for the record of who saw what. */
    String asAsked() {
        return filterAddress() + encoded(VIEW);
    }

    private String encoded(List<String> names) {
        return names.stream()
                .filter(name -> parts.containsKey(name) && !saysNothing(name))
                .map(name -> name + "=" + URLEncoder.encode(part(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    private boolean saysNothing(String name) {
        return (name.equals("state") && state().equals("all"))
                || (name.equals("period")
                        && Stream.of(from(), to(), compareFrom(), compareTo()).allMatch(String::isEmpty));
    }

    private String part(String name) {
        return parts.getOrDefault(name, "");
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.put(name, value);
        }
    }

    private Optional<Moment> moment() {
        return constant(Moment.values(), period());
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 9999);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Slug> slug(String text) {
        return Optional.of(text).filter(Slug::isSlug).map(Slug::new);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    /** In the address {@code civil-society} stands for {@code CIVIL_SOCIETY}. */
    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> written(value).equals(name))
                .findFirst();
    }

    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is not there is not wrong. */
    private void refuse(List<FieldError> errors, String field, boolean wrong) {
        if (wrong && parts.containsKey(field)) {
            errors.add(new FieldError(field, "reporting.error." + field));
        }
    }

    private static void refuseBackwards(List<FieldError> errors, String from, String to, String field) {
        if (day(from).flatMap(first -> day(to).filter(first::isAfter)).isPresent()) {
            errors.add(new FieldError(field, "reporting.error.backwards"));
        }
    }

    private static String value(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name))
                .map(Typed::readable)
                .map(String::strip)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .orElse("");
    }
}
