package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionNames;
import org.setu.institutions.Institutions;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ReportScope.Place;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;
import org.setu.web.Typed;

/**
 * Which institution a report is to be about, where there are more than one can choose from in a list: found by its name, and then back to the report with all else
 * that was asked. A list of thousands would be most of what such a page weighs.
 */
@Path("/reports/places")
@MadeOnce
public class PlacePages {
    /** As many as a list on a phone can hold. */
    public static final int MOST_LISTED = 60;

    private static final String PATH = "/reports/places";
    private static final int MOST_FOUND = 50;
    private static final int LONGEST = 120;
    private static final Pattern REPORT = Pattern.compile("/reports(/[a-z]+){1,2}");
    private static final Pattern PART = Pattern.compile("[a-zA-Z]{1,20}");
    private static final Set<String> OWN = Set.of("back", "place", "anywhere", "institution");

    private final Pages pages;
    private final ReportDesk desk;
    private final Institutions institutions;

    @Inject
    public PlacePages(Pages pages, ReportDesk desk, Institutions institutions) {
        this.pages = pages;
        this.desk = desk;
        this.institutions = institutions;
    }

    /** @param above what it belongs to, from the top; blank where that is nothing */
    public record Hit(String path, String name, String above) {}

    /**
     * @param back the report
     * @param parts what else was asked of it, by name
     * @param more whether there are more of that name than are shown
     */
    public record PlaceView(String back, Map<String, String> parts, String words, List<Hit> hits, boolean more) {
        public PlaceView {
            hits = List.copyOf(hits);
        }
    }

    /** Where a form of a report sends its filter: by way of this page where its institutions do not fit in a list. */
    public static String action(String report, int choices) {
        return choices > MOST_LISTED ? PATH : report;
    }

    @GET
    @Operation(hidden = true)
    public Response place(@Context UriInfo uri) {
        ReportScope scope = desk.scope();
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        String asked = value(query, "back");
        String back = REPORT.matcher(asked).matches() ? asked : CompletionPages.PATH;
        Map<String, String> parts = parts(query);
        String words = value(query, "place");
        if (words.isEmpty()) {
            boolean everywhere = !value(query, "anywhere").isEmpty();
            return pages.seeOther(address(back, parts, everywhere ? "" : value(query, "institution")));
        }
        List<Institution> found = found(scope, words);
        if (found.size() == 1) {
            return pages.seeOther(address(back, parts, found.get(0).id().toString()));
        }
        return pages.page(
                found.isEmpty() ? 422 : 200,
                "reporting/places",
                new PlaceView(
                        back,
                        parts,
                        words,
                        found.stream()
                                .limit(MOST_FOUND)
                                .map(one -> hit(one, scope, back, parts))
                                .toList(),
                        found.size() > MOST_FOUND));
    }

    /** What else was asked, as it was; what no report could ask is left out. */
    private static Map<String, String> parts(MultivaluedMap<String, String> query) {
        var parts = new TreeMap<String, String>();
        for (String name : query.keySet()) {
            String value = value(query, name);
            if (PART.matcher(name).matches() && !OWN.contains(name) && !value.isEmpty()) {
                parts.put(name, value);
            }
        }
        return parts;
    }

    private List<Institution> found(ReportScope scope, String words) {
        Set<InstitutionId> held = scope.institutions();
        return new InstitutionNames(institutions.tree(), institutions.renamings())
                .search(words).stream()
                        .map(InstitutionNames.Found::institution)
                        .filter(one -> held.contains(one.id()))
                        .toList();
    }

    private Hit hit(Institution one, ReportScope scope, String back, Map<String, String> parts) {
        return new Hit(
                address(back, parts, one.id().toString()),
                one.name().in(pages.language()),
                scope.above(one.id()).stream()
                        .map(Place::name)
                        .map(name -> name.in(pages.language()))
                        .collect(Collectors.joining(" · ")));
    }

    private static String address(String back, Map<String, String> parts, String institution) {
        var all = new LinkedHashMap<>(parts);
        if (!institution.isEmpty()) {
            all.put("institution", institution);
        }
        return back
                + all.entrySet().stream()
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }

    private static String value(MultivaluedMap<String, String> query, String name) {
        String given = query.getFirst(name);
        String text = given == null ? "" : Typed.readable(given).strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
