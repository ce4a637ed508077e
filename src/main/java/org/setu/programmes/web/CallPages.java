package org.setu.programmes.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Accounts;
import org.setu.institutions.FocalPoints;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionNames;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.institutions.Today;
import org.setu.programmes.Call;
import org.setu.programmes.CallId;
import org.setu.programmes.Calls;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Nominations;
import org.setu.programmes.nominating.CallForNominations;
import org.setu.programmes.web.ProgrammeDesk.CohortHead;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Which institutions are asked to nominate people for a cohort. They are found by typing a part of their names: a country has thousands. */
@Path("/reports/cohorts/{cohort}/calls")
@MadeOnce
public class CallPages {
    private static final int MOST_HITS = 50;

    private final Pages pages;
    private final ProgrammeDesk desk;
    private final Calls calls;
    private final Nominations nominations;
    private final CallForNominations callForNominations;
    private final Institutions institutions;
    private final FocalPoints focalPoints;
    private final Accounts accounts;
    private final Today today;

    @Inject
    public CallPages(
            Pages pages,
            ProgrammeDesk desk,
            Calls calls,
            Nominations nominations,
            CallForNominations callForNominations,
            Institutions institutions,
            FocalPoints focalPoints,
            Accounts accounts,
            Today today) {
        this.pages = pages;
        this.desk = desk;
        this.calls = calls;
        this.nominations = nominations;
        this.callForNominations = callForNominations;
        this.institutions = institutions;
        this.focalPoints = focalPoints;
        this.accounts = accounts;
        this.today = today;
    }

    /**
     * An institution that is asked.
     *
     * @param places empty where it may nominate as many as it likes
     * @param standing how many it nominated who were not declined
     * @param focalPoints who is asked; blank where nobody speaks for it
     */
    public record Line(
            String id,
            String institution,
            Optional<Integer> places,
            LocalDate until,
            boolean open,
            int standing,
            String focalPoints) {}

    /**
     * An institution that was found.
     *
     * @param above the one it stands below; blank on top
     * @param focalPoints who would be asked; blank where nobody speaks for it
     */
    public record Hit(String id, String name, String above, String focalPoints) {}

    /** @param most as many as are shown of those that were found */
    public record CallsView(
            CohortHead cohort, List<Line> calls, CallForm form, List<Hit> hits, int most, FieldErrors errors) {
        public CallsView {
            calls = List.copyOf(calls);
            hits = List.copyOf(hits);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response look(@PathParam("cohort") CohortId id, @QueryParam("q") @DefaultValue("") String q) {
        return pages.page("programmes/calls", view(desk.cohort(id), CallForm.searching(q), new FieldErrors()));
    }

    @POST
    @Path("/asking")
    @Operation(hidden = true)
    public Response call(@PathParam("cohort") CohortId id, MultivaluedMap<String, String> fields) {
        Cohorts.Managed managed = desk.cohort(id);
        CallForm form = CallForm.of(new Typed(fields), fields.getOrDefault("institution", List.of()));
        Set<InstitutionId> chosen = known(form.institutions());
        var errors = new FieldErrors();
        form.check(chosen, today.date(), errors);
        if (errors.isEmpty()) {
            callForNominations.ask(id, chosen, form.number(), form.day().orElseThrow(), desk.manager());
            return pages.seeOther(path(managed), "programmes.notice.called");
        } else {
            return pages.page(422, "programmes/calls", view(managed, form, errors));
        }
    }

    @POST
    @Path("/{call}/ending")
    @Operation(hidden = true)
    public Response end(@PathParam("cohort") CohortId id, @PathParam("call") CallId call) {
        Cohorts.Managed managed = desk.cohort(id);
        callForNominations.end(id, call);
        return pages.seeOther(path(managed), "programmes.notice.callEnded");
    }

    private static String path(Cohorts.Managed managed) {
        return ProgrammeDesk.path(managed.cohort()) + "/calls";
    }

    /** Those that exist and are open; nonsense is none. */
    private Set<InstitutionId> known(Set<String> sent) {
        Set<InstitutionId> open = institutions.tree().rows().stream()
                .map(InstitutionTree.Row::institution)
                .filter(institution -> !institution.isClosed())
                .map(Institution::id)
                .collect(Collectors.toSet());
        return ChosenIds.of(List.copyOf(sent), InstitutionId::new).stream()
                .filter(open::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private CallsView view(Cohorts.Managed managed, CallForm form, FieldErrors errors) {
        InstitutionTree tree = institutions.tree();
        Map<InstitutionId, LocalizedText> names = tree.rows().stream()
                .map(InstitutionTree.Row::institution)
                .collect(Collectors.toMap(Institution::id, Institution::name));
        List<Institution> found = form.search().isEmpty()
                ? List.of()
                : new InstitutionNames(tree, institutions.renamings())
                        .search(form.search()).stream()
                                .map(InstitutionNames.Found::institution)
                                .limit(MOST_HITS)
                                .toList();
        List<Call> asked = calls.of(managed.cohort().id());
        Map<InstitutionId, String> speaking = speaking(Stream.concat(
                        asked.stream().map(Call::institution), found.stream().map(Institution::id))
                .collect(Collectors.toSet()));
        return new CallsView(
                desk.head(managed),
                lines(asked, names, speaking),
                form,
                found.stream().map(one -> hit(one, names, speaking)).toList(),
                MOST_HITS,
                errors);
    }

    /** The names of those who speak for these institutions, or for the nearest above. */
    private Map<InstitutionId, String> speaking(Set<InstitutionId> asked) {
        Map<InstitutionId, Set<AccountId>> nearest = focalPoints.nearest(asked);
        Map<AccountId, LocalizedText> names =
                accounts.named(nearest.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return nearest.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .flatMap(account -> Optional.ofNullable(names.get(account)).stream())
                                .map(name -> name.in(pages.language()))
                                .collect(Collectors.joining(", "))));
    }

    private List<Line> lines(
            List<Call> asked, Map<InstitutionId, LocalizedText> names, Map<InstitutionId, String> speaking) {
        Map<CallId, Nominations.Count> counts =
                nominations.counts(asked.stream().map(Call::id).toList());
        return asked.stream()
                .map(call -> new Line(
                        call.id().toString(),
                        name(Optional.of(call.institution()), names),
                        call.places(),
                        call.until(),
                        call.isOpen(today.date()),
                        counts.getOrDefault(call.id(), Nominations.Count.NONE).standing(),
                        speaking.getOrDefault(call.institution(), "")))
                .toList();
    }

    private Hit hit(
            Institution institution, Map<InstitutionId, LocalizedText> names, Map<InstitutionId, String> speaking) {
        return new Hit(
                institution.id().toString(),
                name(Optional.of(institution.id()), names),
                name(institution.parent(), names),
                speaking.getOrDefault(institution.id(), ""));
    }

    private String name(Optional<InstitutionId> id, Map<InstitutionId, LocalizedText> names) {
        return id.flatMap(known -> Optional.ofNullable(names.get(known)))
                .map(name -> name.in(pages.language()))
                .orElse("");
    }
}
