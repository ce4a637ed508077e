package org.setu.reporting.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.reporting.CertificateFilter;
import org.setu.reporting.CertificateFilter.State;
import org.setu.reporting.ReportScope;
import org.setu.shared.Slug;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Typed;

/** What the address of the register asks for, as it stands there: page and files read it alike. Blank parts restrict nothing. */
public record CertificateQuery(String words, String course, String institution, String from, String to, String state) {
    private static final int LONGEST = 120;

    static CertificateQuery of(MultivaluedMap<String, String> query) {
        return new CertificateQuery(
                value(query, "q"),
                value(query, "course"),
                value(query, "institution"),
                value(query, "from"),
                value(query, "to"),
                value(query, "state"));
    }

    /** What cannot be meant, with how to mend it. */
    FieldErrors errors(Set<String> courses) {
        var errors = new FieldErrors();
        errors.refuseIf(!course.isEmpty() && !courses.contains(course), "course", "reporting.error.course");
        errors.refuseIf(chosen().isEmpty(), "state", "reporting.register.error.state");
        errors.refuseIf(!from.isEmpty() && CompletionQuery.day(from).isEmpty(), "from", "reporting.error.from");
        errors.refuseIf(!to.isEmpty() && CompletionQuery.day(to).isEmpty(), "to", "reporting.error.to");
        errors.refuseIf(
                CompletionQuery.day(from)
                        .flatMap(first -> CompletionQuery.day(to).filter(first::isAfter))
                        .isPresent(),
                "to",
                "reporting.error.backwards");
        return errors;
    }

    /** @throws NotFound where the institution is not in the scope: that it exists is not told */
    CertificateFilter filter(ReportScope scope) {
        return new CertificateFilter(
                ReportDesk.at(scope, institution),
                words,
                Optional.of(course).filter(Slug::isSlug).map(Slug::new),
                CompletionQuery.day(from),
                CompletionQuery.day(to),
                chosen().orElse(State.ALL));
    }

    public boolean isFiltered() {
        return !address().isEmpty();
    }

    /** As it stands in an address: blank, or ending so that more can follow. */
    public String address() {
        return Stream.of(
                        part("q", words),
                        part("course", course),
                        part("institution", institution),
                        part("from", from),
                        part("to", to),
                        part("state", state))
                .collect(Collectors.joining());
    }

    private Optional<State> chosen() {
        return state.isEmpty()
                ? Optional.of(State.ALL)
                : Arrays.stream(State.values())
                        .filter(one -> CompletionQuery.written(one).equals(state))
                        .findFirst();
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static String value(MultivaluedMap<String, String> query, String name) {
        String text = Optional.ofNullable(query.getFirst(name))
                .map(Typed::readable)
                .map(String::strip)
                .orElse("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
