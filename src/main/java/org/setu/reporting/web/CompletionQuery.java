package org.setu.reporting.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionFilter.Moment;
import org.setu.reporting.CompletionFilter.Period;
import org.setu.reporting.CompletionFilter.State;
import org.setu.reporting.CompletionOrder;
import org.setu.reporting.ReportScope;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Typed;

/** What a report's address asks for, as it stands there: page, file and API read it alike. Blank parts restrict nothing. */
public record CompletionQuery(
        String course,
        String institution,
        String period,
        String from,
        String to,
        String state,
        String words,
        String sort,
        String page,
        String size) {
    static final int LARGEST_PAGE = 200;
    private static final int LONGEST = 120;

    static CompletionQuery of(MultivaluedMap<String, String> query) {
        return new CompletionQuery(
                value(query, "course"),
                value(query, "institution"),
                value(query, "period"),
                value(query, "from"),
                value(query, "to"),
                value(query, "state"),
                value(query, "q"),
                value(query, "sort"),
                value(query, "page"),
                value(query, "size"));
    }

    /** The same of one course. */
    CompletionQuery about(String other) {
        return new CompletionQuery(other, institution, period, from, to, state, words, sort, page, size);
    }

    /** What cannot be meant, with how to mend it. */
    public List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        refuse(errors, "course", !course.isEmpty() && !Slug.isSlug(course));
        refuse(errors, "period", !period.isEmpty() && moment().isEmpty());
        refuse(errors, "from", !from.isEmpty() && day(from).isEmpty());
        refuse(errors, "to", !to.isEmpty() && day(to).isEmpty());
        refuse(
                errors,
                "state",
                !state.isEmpty() && constant(State.values(), state).isEmpty());
        refuse(errors, "sort", !sort.isEmpty() && CompletionOrder.of(sort).isEmpty());
        refuse(errors, "page", !page.isEmpty() && !page.matches("[1-9][0-9]{0,6}"));
        refuse(
                errors,
                "size",
                !size.isEmpty() && (!size.matches("[1-9][0-9]{0,2}") || Integer.parseInt(size) > LARGEST_PAGE));
        boolean backwards =
                day(from).flatMap(first -> day(to).filter(first::isAfter)).isPresent();
        if (backwards) {
            errors.add(new FieldError("to", "reporting.error.backwards"));
        }
        return List.copyOf(errors);
    }

    /** @throws NotFound where the institution is not in the scope: that it exists is not told */
    CompletionFilter filter(ReportScope scope) {
        return new CompletionFilter(
                ReportDesk.at(scope, institution),
                Optional.of(course).filter(Slug::isSlug).map(Slug::new),
                days(),
                constant(State.values(), state).orElse(State.ALL),
                words);
    }

    Period days() {
        return new Period(moment().orElse(Moment.ENROLLED), day(from), day(to));
    }

    CompletionOrder order() {
        return CompletionOrder.of(sort).orElse(CompletionOrder.BY_NAME);
    }

    int pageNumber() {
        return page.isEmpty() ? 1 : Integer.parseInt(page);
    }

    int pageSize(int usual) {
        return size.isEmpty() ? usual : Integer.parseInt(size);
    }

    public boolean isFiltered() {
        return !filterParts().isEmpty();
    }

    /** The filter as it stands in an address: blank, or ending so that more can follow. */
    public String filterAddress() {
        return encoded(filterParts());
    }

    /** The whole question, for the record of who saw what. */
    String asAsked() {
        Map<String, String> parts = filterParts();
        put(parts, "sort", sort);
        put(parts, "page", page);
        put(parts, "size", size);
        return encoded(parts);
    }

    private Map<String, String> filterParts() {
        var parts = new LinkedHashMap<String, String>();
        put(parts, "course", course);
        put(parts, "institution", institution);
        if (!from.isEmpty() || !to.isEmpty()) {
            put(parts, "period", period);
        }
        put(parts, "from", from);
        put(parts, "to", to);
        put(parts, "state", state.equals("all") ? "" : state);
        put(parts, "q", words);
        return parts;
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.put(name, value);
        }
    }

    private static String encoded(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    private Optional<Moment> moment() {
        return constant(Moment.values(), period);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 9999);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static void refuse(List<FieldError> errors, String field, boolean wrong) {
        if (wrong) {
            errors.add(new FieldError(field, "reporting.error." + field));
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
