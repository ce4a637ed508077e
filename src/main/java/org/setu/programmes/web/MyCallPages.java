package org.setu.programmes.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.FocalPoints;
import org.setu.institutions.Institutions;
import org.setu.institutions.Today;
import org.setu.programmes.Call;
import org.setu.programmes.CallId;
import org.setu.programmes.Calls;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Nominations;
import org.setu.programmes.Nominations.Count;
import org.setu.programmes.Programme;
import org.setu.programmes.ProgrammeId;
import org.setu.programmes.Programmes;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** What a focal point is asked: to nominate people for which cohorts. To others the page does not exist. */
@Path("/nominations")
@MadeOnce
public class MyCallPages {
    private static final int MOST_THAT_ARE_OVER = 50;

    private final Pages pages;
    private final FocalPoints focalPoints;
    private final Calls calls;
    private final Nominations nominations;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Institutions institutions;
    private final Today today;

    @Inject
    public MyCallPages(
            Pages pages,
            FocalPoints focalPoints,
            Calls calls,
            Nominations nominations,
            Cohorts cohorts,
            Programmes programmes,
            Institutions institutions,
            Today today) {
        this.pages = pages;
        this.focalPoints = focalPoints;
        this.calls = calls;
        this.nominations = nominations;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.institutions = institutions;
        this.today = today;
    }

    /**
     * @param speaks whether they speak for any institution now; who works elsewhere since does not
     * @param over those whose day has passed or that were ended, the latest first
     */
    public record MyCallsView(boolean speaks, List<CallCard> open, List<CallCard> over) {
        public MyCallsView {
            open = List.copyOf(open);
            over = List.copyOf(over);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response list() {
        AccountId focalPoint = pages.account();
        boolean speaks = focalPoints.of(focalPoint).isPresent();
        if (!speaks && !pages.viewer().is(Role.FOCAL_POINT)) {
            throw new NotFound();
        }
        List<Call> all = calls.of(focalPoint);
        return pages.page(
                "programmes/myCalls",
                new MyCallsView(
                        speaks,
                        cards(all.stream()
                                .filter(call -> call.isOpen(today.date()))
                                .toList()),
                        cards(all.stream()
                                .filter(call -> !call.isOpen(today.date()))
                                .limit(MOST_THAT_ARE_OVER)
                                .toList())));
    }

    private List<CallCard> cards(List<Call> shown) {
        Map<CohortId, Cohort> theirs = cohorts
                .byId(shown.stream().map(Call::cohort).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Cohort::id, Function.identity()));
        Map<ProgrammeId, Programme> known =
                programmes.byId(theirs.values().stream().map(Cohort::programme).collect(Collectors.toSet()));
        Map<InstitutionId, LocalizedText> places =
                institutions.named(shown.stream().map(Call::institution).toList());
        Map<CallId, Count> counts =
                nominations.counts(shown.stream().map(Call::id).toList());
        return shown.stream()
                .flatMap(call -> Optional.ofNullable(theirs.get(call.cohort()))
                        .flatMap(cohort -> Optional.ofNullable(known.get(cohort.programme()))
                                .map(programme -> CallCard.of(
                                        call,
                                        cohort,
                                        programme.name(),
                                        TargetGroups.words(pages, programme.targetGroups()),
                                        places.getOrDefault(call.institution(), LocalizedText.of("", "")),
                                        counts.getOrDefault(call.id(), Count.NONE),
                                        pages.language())))
                        .stream())
                .toList();
    }
}
