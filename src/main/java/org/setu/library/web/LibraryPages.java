package org.setu.library.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.KnownChanges;
import org.setu.courses.Work;
import org.setu.library.Libraries;
import org.setu.library.Library;
import org.setu.library.Search;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.PageNumber;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** The evidence library: its works as a list, and each on a page of its own. */
@Path("/library")
@MadeOnce
public class LibraryPages {
    private static final int PAGE_SIZE = 20;

    private final Pages pages;
    private final Libraries libraries;
    private final Search search;
    private final KnownChanges changes;

    @Inject
    public LibraryPages(Pages pages, Libraries libraries, Search search, KnownChanges changes) {
        this.pages = pages;
        this.libraries = libraries;
        this.search = search;
        this.changes = changes;
    }

    /**
     * The list.
     *
     * @param kinds those of which there are works, by the words that stand in the address; so are areas and languages
     * @param address of a page of the list is this and its number
     */
    public record LibraryView(
            LibraryFilter filter,
            Map<String, String> kinds,
            Map<String, String> areas,
            Map<String, String> languages,
            PageOf<WorkView> works,
            String address) {}

    @GET
    @Operation(hidden = true)
    public Response list(@Context UriInfo uri) {
        LibraryFilter filter = LibraryFilter.of(uri.getQueryParameters());
        int page = PageNumber.of(new Typed(uri.getQueryParameters()).text("page"));
        Library library = libraries.current();
        Predicate<Work> hasWords = new WordFilter(search, pages.language()).having(filter.words());
        List<Work> found = works(library).stream()
                .filter(filter::admits)
                .filter(hasWords)
                .sorted(byTitle())
                .toList();
        return pages.page(
                "library/list",
                new LibraryView(
                        filter,
                        kinds(library),
                        areas(library),
                        languages(library),
                        cut(found, page, library),
                        pages.frame().path("/library") + filter.address()));
    }

    @GET
    @Path("/{work}")
    @Operation(hidden = true)
    public Response work(@PathParam("work") Slug key) {
        Library library = libraries.current();
        Library.Holding holding = library.holding(key).orElseThrow(NotFound::new);
        return pages.page(
                "library/work",
                view(holding.work(), library)
                        .with(holding, changes.of(holding.work().references()), library.citations(key)));
    }

    private PageOf<WorkView> cut(List<Work> found, int page, Library library) {
        int last = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = Math.min(page, last);
        List<WorkView> rows = found.stream()
                .skip((number - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .map(work -> view(work, library))
                .toList();
        return new PageOf<>(rows, number, PAGE_SIZE, found.size());
    }

    private WorkView view(Work work, Library library) {
        return WorkView.of(work, library.areas(), pages.language());
    }

    private Comparator<Work> byTitle() {
        var alphabet = Collator.getInstance(pages.language().locale());
        return Comparator.comparing(work -> work.title().in(pages.language()), alphabet);
    }

    private Map<String, String> kinds(Library library) {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(Work.Kind.values())
                .filter(kind -> works(library).stream().anyMatch(work -> work.kind() == kind))
                .forEach(kind ->
                        kinds.put(kind.name().toLowerCase(Locale.ROOT), pages.text("library.kind." + kind.name())));
        return kinds;
    }

    private Map<String, String> areas(Library library) {
        var areas = new LinkedHashMap<String, String>();
        library.areas().values().stream()
                .filter(area -> works(library).stream()
                        .anyMatch(work -> work.priorityAreas().contains(area.key())))
                .forEach(area -> areas.put(area.key(), area.title().in(pages.language())));
        return areas;
    }

    private Map<String, String> languages(Library library) {
        var languages = new LinkedHashMap<String, String>();
        works(library).stream()
                .flatMap(work -> work.languages().stream())
                .distinct()
                .sorted()
                .forEach(code -> languages.put(code, WorkView.nameOf(code, pages.language())));
        if (works(library).stream().anyMatch(work -> work.languages().isEmpty())) {
            languages.put(LibraryFilter.NOT_KNOWN, pages.text("library.notKnown"));
        }
        return languages;
    }

    private static List<Work> works(Library library) {
        return library.holdings().stream().map(Library.Holding::work).toList();
    }
}
