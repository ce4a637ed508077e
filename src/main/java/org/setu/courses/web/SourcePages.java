package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.KnownChanges;
import org.setu.courses.SharedKnowledge.Reference;
import org.setu.courses.sources.KnownSources;
import org.setu.courses.sources.SourceChange;
import org.setu.courses.sources.SourceChanges;
import org.setu.courses.sources.SourceMarks;
import org.setu.courses.sources.TellSourceChange;
import org.setu.courses.web.SourceView.ChangeLine;
import org.setu.courses.web.TeamNames.Names;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Role;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.PageNumber;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** The sources on which courses rest, for trainers and administrators: here somebody tells that one has changed. */
@Path("/sources")
@MadeOnce
public class SourcePages {
    private static final int MENDABLE = 422;
    private static final int PAGE_SIZE = 50;

    private final Pages pages;
    private final KnownSources sources;
    private final SourceChanges changes;
    private final SourceMarks marks;
    private final TellSourceChange tellSourceChange;
    private final AuthorDesk desk;
    private final OpenMarks words;
    private final TeamNames names;
    private final Clock clock;

    @Inject
    public SourcePages(
            Pages pages,
            KnownSources sources,
            SourceChanges changes,
            SourceMarks marks,
            TellSourceChange tellSourceChange,
            AuthorDesk desk,
            OpenMarks words,
            TeamNames names,
            Clock clock) {
        this.pages = pages;
        this.sources = sources;
        this.changes = changes;
        this.marks = marks;
        this.tellSourceChange = tellSourceChange;
        this.desk = desk;
        this.words = words;
        this.names = names;
        this.clock = clock;
    }

    /** @param address of a page of the list is this and its number */
    public record SourcesView(String query, PageOf<SourceLine> sources, String address) {}

    /** @param changes how many are known of it */
    public record SourceLine(String key, String citation, String path, long changes) {}

    @GET
    @Operation(hidden = true)
    public Response all(
            @QueryParam("q") @DefaultValue("") String asked, @QueryParam("page") @DefaultValue("1") String page) {
        watcher();
        String query = Typed.readable(asked).strip();
        List<Reference> found = sources.all().values().stream()
                .filter(source -> fits(source, query))
                .toList();
        int last = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = Math.min(PageNumber.of(page), last);
        List<Reference> shown =
                found.stream().skip((number - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
        return pages.page(
                "courses/sources",
                new SourcesView(
                        query,
                        new PageOf<>(lines(shown), number, PAGE_SIZE, found.size()),
                        pages.frame().path("/sources") + "?q="
                                + URLEncoder.encode(query, StandardCharsets.UTF_8)
                                + "&page="));
    }

    @GET
    @Path("/{source}")
    @Operation(hidden = true)
    public Response one(@PathParam("source") String key) {
        watcher();
        return pages.page("courses/source", view(source(key), SourceForm.blank()));
    }

    @POST
    @Path("/{source}/changes")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response tell(@PathParam("source") String key, MultivaluedMap<String, String> fields) {
        AccountId by = watcher();
        Reference source = source(key);
        SourceForm form = SourceForm.of(fields).looked(LocalDate.ofInstant(clock.instant(), pages.zone()));
        if (!form.errors().isEmpty()) {
            return pages.page(MENDABLE, "courses/source", view(source, form));
        }
        tellSourceChange.tell(form.told(key), source, by);
        return pages.seeOther("/sources/" + key, "courses.source.notice.told");
    }

    @POST
    @Path("/{source}/changes/{change}/withdrawal")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("source") String key, @PathParam("change") UUID id) {
        AccountId by = watcher();
        SourceChange change = changes.find(key, id).orElseThrow(NotFound::new);
        if (!mayWithdraw(change, by)) {
            throw new NotFound();
        }
        changes.withdraw(id, by);
        return pages.seeOther("/sources/" + key, "courses.source.notice.withdrawn");
    }

    /** Whoever writes courses, or has to see that they stay right. */
    private AccountId watcher() {
        AccountId account = pages.account();
        if (!pages.viewer().is(Role.TRAINER) && !pages.viewer().is(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        return account;
    }

    private Reference source(String key) {
        return sources.find(key).orElseThrow(NotFound::new);
    }

    private boolean mayWithdraw(SourceChange change, AccountId account) {
        return change.withdrawnAt().isEmpty()
                && (change.by().equals(account) || pages.viewer().is(Role.ADMINISTRATOR));
    }

    private boolean fits(Reference source, String query) {
        String wanted = query.toLowerCase(Locale.ROOT);
        return source.key().toLowerCase(Locale.ROOT).equals(wanted)
                || source.citation().texts().values().stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private List<SourceLine> lines(List<Reference> shown) {
        List<KnownChanges.KnownChange> known =
                changes.of(shown.stream().map(Reference::key).toList());
        return shown.stream()
                .map(source -> new SourceLine(
                        source.key(),
                        source.citation().in(pages.language()),
                        "/sources/" + source.key(),
                        known.stream()
                                .filter(change -> change.source().equals(source.key()))
                                .count()))
                .toList();
    }

    private SourceView view(Reference source, SourceForm form) {
        List<SourceChange> all = changes.all(source.key());
        Set<Slug> own = own();
        Names tellers = names.of(all.stream().map(SourceChange::by).distinct().toList());
        Map<UUID, Map<Slug, Long>> counts =
                marks.counts(all.stream().map(SourceChange::id).toList());
        return new SourceView(
                source.key(),
                source.citation().in(pages.language()),
                source.url(),
                "/sources/" + source.key() + "/changes",
                all.stream()
                        .map(change -> line(change, tellers, counts.getOrDefault(change.id(), Map.of()), own))
                        .toList(),
                form);
    }

    private Set<Slug> own() {
        return pages.viewer().is(Role.TRAINER) ? desk.courses() : Set.of();
    }

    private ChangeLine line(SourceChange change, Names tellers, Map<Slug, Long> counts, Set<Slug> own) {
        return new ChangeLine(
                change.on(),
                change.words().in(pages.language()),
                words.languageOf(change.words()).code(),
                tellers.of(change.by()),
                change.toldAt(),
                change.withdrawnAt(),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.size(),
                own.stream().filter(counts::containsKey).map(Slug::value).toList(),
                mayWithdraw(change, pages.account())
                        ? "/sources/" + change.source() + "/changes/" + change.id() + "/withdrawal"
                        : "");
    }
}
