package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.reporting.Capacity;
import org.setu.reporting.CapacityMatrix;
import org.setu.reporting.CapacityMatrix.Counts;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ReportScope.Place;
import org.setu.shared.MadeOnce;
import org.setu.web.Csv;
import org.setu.web.Pages;

/** The coverage matrix of every institution of the scope, for a spreadsheet. Each counts those below it too; the last rows say what the columns mean. */
@Path("/reports/capacity.csv")
@MadeOnce
public class CapacityExport {
    private final Pages pages;
    private final ReportDesk desk;
    private final BodyScopes bodies;
    private final Capacity capacity;
    private final Clock clock;

    @Inject
    public CapacityExport(Pages pages, ReportDesk desk, BodyScopes bodies, Capacity capacity, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.bodies = bodies;
        this.capacity = capacity;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response export(
            @QueryParam("institution") @DefaultValue("") String institution,
            @QueryParam("body") @DefaultValue("") String bodyAsked) {
        ReportScope all = desk.scope();
        Optional<BodyScope> body = bodies.asked(bodyAsked, all);
        ReportScope scope = body.map(BodyScope::scope).orElseGet(() -> ReportDesk.at(all, institution));
        CapacityMatrix matrix = capacity.matrix(desk.snapshot(), scope);
        List<List<String>> lines = lines(scope, matrix);
        body.filter(one -> !one.others().isEmpty())
                .ifPresent(one -> lines.add(List.of(
                        pages.text("reporting.body.others", one.others().size(), String.join("; ", one.others())))));
        return Csv.file("capacity-" + today() + ".csv", lines);
    }

    private List<List<String>> lines(ReportScope scope, CapacityMatrix matrix) {
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add(pages.text("reporting.column.institution"));
        head.add(pages.text("reporting.capacity.above"));
        head.add(pages.text("reporting.capacity.everybody"));
        List<PriorityArea> needed = needed(scope, matrix);
        matrix.areas().forEach(area -> head.add(area.key()));
        needed.forEach(area -> {
            head.add(pages.text("reporting.capacity.export.needed", area.key()));
            head.add(pages.text("reporting.capacity.export.missing", area.key()));
        });
        lines.add(head);
        for (Place place : scope.places()) {
            Counts counts = matrix.within(scope.at(place.id()).orElseThrow());
            var line = new ArrayList<String>();
            line.add(place.name().in(pages.language()));
            line.add(scope.above(place.id()).stream()
                    .reduce((one, nearer) -> nearer)
                    .map(above -> above.name().in(pages.language()))
                    .orElse(""));
            line.add(Integer.toString(counts.people()));
            matrix.areas().forEach(area -> line.add(Integer.toString(counts.in(area))));
            needed.forEach(area -> {
                line.add(Integer.toString(counts.cover(area).needed()));
                line.add(Integer.toString(counts.cover(area).missing()));
            });
            lines.add(line);
        }
        matrix.areas()
                .forEach(area -> lines.add(List.of(area.key(), area.title().in(pages.language()))));
        lines.add(List.of(pages.text("reporting.capacity.define", pages.frame().date(clock.instant()))));
        if (!needed.isEmpty()) {
            lines.add(List.of(pages.text("reporting.capacity.define.need")));
        }
        return lines;
    }

    /** The areas in which anybody is needed. */
    private static List<PriorityArea> needed(ReportScope scope, CapacityMatrix matrix) {
        Counts whole = matrix.within(scope);
        return matrix.areas().stream()
                .filter(area -> whole.cover(area).isNeeded())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), pages.zone());
    }
}
