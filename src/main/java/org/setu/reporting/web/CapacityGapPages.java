package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.reporting.Capacity;
import org.setu.reporting.CapacityGap;
import org.setu.reporting.CapacityGap.Kind;
import org.setu.reporting.CapacityMatrix;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ReportScope.Place;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.web.CapacityGapView.Row;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.NotFound;
import org.setu.web.PageNumber;
import org.setu.web.Pages;

/** The institutions of a manager's scope that have nobody certified in a priority area, one person alone, or fewer than they need. */
@Path("/reports/capacity/gaps")
@MadeOnce
public class CapacityGapPages {
    private static final int PAGE_SIZE = 100;

    private final Pages pages;
    private final ReportDesk desk;
    private final BodyScopes bodies;
    private final Capacity capacity;

    @Inject
    public CapacityGapPages(Pages pages, ReportDesk desk, BodyScopes bodies, Capacity capacity) {
        this.pages = pages;
        this.desk = desk;
        this.bodies = bodies;
        this.capacity = capacity;
    }

    @GET
    @Operation(hidden = true)
    public Response gaps(
            @QueryParam("institution") @DefaultValue("") String institution,
            @QueryParam("body") @DefaultValue("") String bodyAsked,
            @QueryParam("area") @DefaultValue("") String key,
            @QueryParam("page") @DefaultValue("1") String number) {
        ReportScope all = desk.scope();
        Optional<BodyScope> body = bodies.asked(bodyAsked, all);
        ReportScope scope = body.map(BodyScope::scope).orElseGet(() -> ReportDesk.at(all, institution));
        String here = body.map(BodyScope::address).orElse("?institution=" + institution);
        Snapshot snapshot = desk.snapshot();
        CapacityMatrix matrix = capacity.matrix(snapshot, scope);
        PriorityArea area = matrix.areas().stream()
                .filter(one -> key.isEmpty() || one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<CapacityGap> gaps = matrix.gaps(scope, area);
        return pages.page(
                "reporting/gaps",
                new CapacityGapView(
                        body,
                        area.key(),
                        name(area.title()),
                        areas(matrix),
                        institution,
                        desk.indented(all),
                        count(gaps, Kind.NOBODY),
                        count(gaps, Kind.ONE),
                        count(gaps, Kind.SHORT),
                        scope.places().size(),
                        rows(all, gaps, area, PageNumber.of(number)),
                        pages.frame().path(CapacityPages.PATH + "/gaps" + here + "&area=" + area.key() + "&page="),
                        snapshot.takenAt()));
    }

    private static long count(List<CapacityGap> gaps, Kind kind) {
        return gaps.stream().filter(gap -> gap.is(kind)).count();
    }

    private Map<String, String> areas(CapacityMatrix matrix) {
        var areas = new LinkedHashMap<String, String>();
        matrix.areas().forEach(area -> areas.put(area.key(), area.key() + " – " + name(area.title())));
        return areas;
    }

    private PageOf<Row> rows(ReportScope all, List<CapacityGap> gaps, PriorityArea area, int asked) {
        var empty = new PageOf<Row>(List.of(), 1, PAGE_SIZE, gaps.size());
        int shown = Math.min(asked, empty.pages());
        List<Row> rows = gaps.stream()
                .skip((shown - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .map(gap -> row(all, gap, area))
                .toList();
        return new PageOf<>(rows, shown, PAGE_SIZE, gaps.size());
    }

    private Row row(ReportScope all, CapacityGap gap, PriorityArea area) {
        List<Place> above = all.above(gap.place().id());
        String here = "?institution=" + gap.place().id();
        return new Row(
                name(gap.place().name()),
                CapacityPages.PATH + here,
                above.isEmpty() ? "" : name(above.get(above.size() - 1).name()),
                gap.kind(),
                gap.cover(),
                CapacityPages.PATH + "/people" + here + (gap.is(Kind.SHORT) ? CapacityPages.ONLY_ITSELF : "") + "&area="
                        + area.key(),
                gap.below());
    }

    private String name(LocalizedText text) {
        return text.in(pages.language());
    }
}
