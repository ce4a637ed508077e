package org.setu.library.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.library.Search;
import org.setu.library.search.Entry;
import org.setu.library.search.Entry.Group;
import org.setu.library.search.Hit;
import org.setu.library.search.Hit.Piece;
import org.setu.library.search.Index;
import org.setu.library.search.Index.Having;
import org.setu.library.search.Question;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.PageNumber;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** One search over all courses and the library. */
@Path("/search")
@MadeOnce
public class SearchPages {
    private static final int FIRST_HITS = 5;
    private static final int PAGE_SIZE = 20;

    private final Pages pages;
    private final Search search;

    @Inject
    public SearchPages(Pages pages, Search search) {
        this.pages = pages;
        this.search = search;
    }

    /**
     * What was asked, and what was found.
     *
     * @param preparing whether nothing can be searched yet
     * @param scattered whether no text has all words, and those are shown that have some
     * @param elsewhere how many hits there are in the other language, where there are none in this one
     */
    public record SearchView(
            String words, boolean preparing, boolean scattered, int total, int elsewhere, List<GroupView> groups) {
        public SearchView {
            groups = List.copyOf(groups);
        }
    }

    /**
     * @param title the message's key
     * @param all where all hits of the group are; blank where they are all here
     * @param address of a page of the group is this and its number
     */
    public record GroupView(String title, String all, PageOf<HitView> hits, String address) {}

    /**
     * @param path blank where there is no page of it
     * @param aboutLanguage the code of the language of what is said about it
     */
    public record HitView(String path, String about, String aboutLanguage, List<Piece> title, List<Piece> snippet) {
        public HitView {
            title = List.copyOf(title);
            snippet = List.copyOf(snippet);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response search(@Context UriInfo uri) {
        var typed = new Typed(uri.getQueryParameters());
        Question question = Question.of(Typed.readable(typed.text("q")), pages.language());
        Optional<Index> index = search.index();
        return pages.page(
                "library/search",
                index.map(ready -> found(ready, question, group(typed.text("kind")), PageNumber.of(typed.text("page"))))
                        .orElseGet(() -> new SearchView(question.text(), true, false, 0, 0, List.of())));
    }

    private SearchView found(Index index, Question question, Optional<Group> only, int page) {
        boolean together = total(index, question, Having.ALL_WORDS) > 0;
        Having having = together ? Having.ALL_WORDS : Having.SOME_WORDS;
        List<GroupView> groups = Arrays.stream(Group.values())
                .filter(group -> only.filter(wanted -> wanted != group).isEmpty())
                .filter(group -> index.count(question, group, having) > 0)
                .map(group -> only.isPresent()
                        ? page(index, question, group, having, page)
                        : beginning(index, question, group, having))
                .toList();
        int total = total(index, question, having);
        return new SearchView(
                question.text(),
                false,
                !together && total > 0,
                total,
                together ? 0 : total(index, question.in(pages.language().other()), Having.ALL_WORDS),
                groups);
    }

    private GroupView beginning(Index index, Question question, Group group, Having having) {
        int total = index.count(question, group, having);
        List<HitView> hits = views(index.hits(question, group, having, 0, FIRST_HITS));
        return new GroupView(
                title(group),
                total > FIRST_HITS ? address(question, group) : "",
                new PageOf<>(hits, 1, Math.max(FIRST_HITS, total), total),
                "");
    }

    private GroupView page(Index index, Question question, Group group, Having having, int page) {
        int total = index.count(question, group, having);
        int number = Math.min(page, Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE));
        List<HitView> hits = views(index.hits(question, group, having, (number - 1) * PAGE_SIZE, PAGE_SIZE));
        return new GroupView(
                title(group),
                "",
                new PageOf<>(hits, number, PAGE_SIZE, total),
                pages.frame().path(address(question, group)) + "&page=");
    }

    private List<HitView> views(List<Hit> hits) {
        return hits.stream()
                .map(hit -> new HitView(
                        path(hit), hit.entry().about(), aboutLanguage(hit.entry()), hit.title(), hit.snippet()))
                .toList();
    }

    /** Whoever is signed in goes to the very paragraph; a lesson sends those who are not enrolled to its course. */
    private String path(Hit hit) {
        Entry entry = hit.entry();
        if (pages.viewer().isSignedIn() && !hit.anchor().isEmpty()) {
            return entry.path() + "#" + hit.anchor();
        } else {
            return pages.viewer().isSignedIn() ? entry.path() : entry.openPath();
        }
    }

    /** Of a term it is said how the other language calls it. */
    private static String aboutLanguage(Entry entry) {
        Language language = entry.group() == Group.TERMS ? entry.language().other() : entry.language();
        return language.code();
    }

    private static int total(Index index, Question question, Having having) {
        return Arrays.stream(Group.values())
                .mapToInt(group -> index.count(question, group, having))
                .sum();
    }

    private static Optional<Group> group(String word) {
        return Arrays.stream(Group.values())
                .filter(group -> word(group).equals(word))
                .findFirst();
    }

    private static String address(Question question, Group group) {
        return "/search?q=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8) + "&kind=" + word(group);
    }

    private static String title(Group group) {
        return "library.search.group." + group.name();
    }

    private static String word(Group group) {
        return group.name().toLowerCase(Locale.ROOT);
    }
}
