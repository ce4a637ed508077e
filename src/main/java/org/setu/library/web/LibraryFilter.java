package org.setu.library.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.Work;
import org.setu.web.Typed;

/** What somebody looks for in the library; it stands in the page's address. Blank parts restrict nothing. */
public record LibraryFilter(String words, String kind, String area, String language) {
    /** Stands for works of which it is not known in what language they are. */
    static final String NOT_KNOWN = "unknown";

    private static final int LONGEST = 200;

    static LibraryFilter of(MultivaluedMap<String, String> query) {
        var typed = new Typed(query);
        return new LibraryFilter(value(typed, "q"), value(typed, "kind"), value(typed, "area"), value(typed, "in"));
    }

    /** Whether more is asked for than words. */
    public boolean isNarrowed() {
        return !(kind.isEmpty() && area.isEmpty() && language.isEmpty());
    }

    /** The address of a page of what it lets through is this and the page's number. */
    String address() {
        return Stream.of(pair("q", words), pair("kind", kind), pair("area", area), pair("in", language), "page=")
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Whether it lets a work through, its words left aside. */
    boolean admits(Work work) {
        return (kind.isEmpty() || work.kind().name().equalsIgnoreCase(kind))
                && (area.isEmpty() || work.priorityAreas().contains(area))
                && (language.isEmpty()
                        || work.languages().contains(language)
                        || (language.equals(NOT_KNOWN) && work.languages().isEmpty()));
    }

    private static String value(Typed typed, String name) {
        String text = Typed.readable(typed.text(name)).strip();
        return Optional.of(text).filter(words -> words.length() <= LONGEST).orElseGet(() -> text.substring(0, LONGEST));
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
