package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.reporting.Capacity;
import org.setu.reporting.CapacityMatrix;
import org.setu.reporting.CapacityMatrix.Counts;
import org.setu.reporting.CapacityMatrix.Cover;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ReportScope.Place;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.web.CapacityView.AreaView;
import org.setu.reporting.web.CapacityView.Cell;
import org.setu.reporting.web.CapacityView.Row;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.PageNumber;
import org.setu.web.Pages;

/** Which institutions can do what, and where it hangs on one person: from the whole of a manager's scope down to the people. */
@Path("/reports/capacity")
@MadeOnce
public class CapacityPages {
    static final String PATH = "/reports/capacity";
    private static final int PAGE_SIZE = 50;
    /** An institution's own office, without those below it. */
    private static final String ITSELF = "itself";

    static final String ONLY_ITSELF = "&only=" + ITSELF;

    private final Pages pages;
    private final ReportDesk desk;
    private final BodyScopes bodies;
    private final Capacity capacity;
    private final NoteAccess noteAccess;

    @Inject
    public CapacityPages(Pages pages, ReportDesk desk, BodyScopes bodies, Capacity capacity, NoteAccess noteAccess) {
        this.pages = pages;
        this.desk = desk;
        this.bodies = bodies;
        this.capacity = capacity;
        this.noteAccess = noteAccess;
    }

    @GET
    @Operation(hidden = true)
    public Response matrix(
            @QueryParam("institution") @DefaultValue("") String asked,
            @QueryParam("body") @DefaultValue("") String bodyAsked) {
        ReportScope all = desk.scope();
        Optional<BodyScope> body = bodies.asked(bodyAsked, all);
        String institution = body.isPresent() ? "" : asked.isEmpty() ? ReportDesk.start(all) : asked;
        ReportScope shown = body.map(BodyScope::scope).orElseGet(() -> ReportDesk.at(all, institution));
        String here = body.map(BodyScope::address).orElse("?institution=" + institution);
        Snapshot snapshot = desk.snapshot();
        CapacityMatrix matrix = capacity.matrix(snapshot, shown);
        Counts whole = matrix.within(shown);
        return pages.page(
                "reporting/capacity",
                new CapacityView(
                        body,
                        body.isPresent() ? List.of() : way(all, institution),
                        matrix.areas().stream()
                                .map(area -> new AreaView(
                                        area.key(),
                                        name(area.title()),
                                        matrix.gaps(shown, area).size(),
                                        PATH + "/gaps" + here + "&area=" + area.key()))
                                .toList(),
                        body.map(one -> whole(one, whole, matrix.areas()))
                                .orElseGet(() ->
                                        row(desk.called(shown, institution), "", institution, whole, matrix.areas())),
                        body.map(one -> members(one, matrix)).orElseGet(() -> rows(shown, institution, matrix)),
                        count(whole, matrix.areas(), 0),
                        count(whole, matrix.areas(), 1),
                        capacity.unconfirmed(snapshot, shown),
                        pages.frame().path(PATH + ".csv")
                                + body.map(BodyScope::address).orElse(asked(institution)),
                        snapshot.takenAt()));
    }

    /** Whom a number counts. */
    @GET
    @Path("/people")
    @Operation(hidden = true)
    public Response people(
            @QueryParam("institution") @DefaultValue("") String institution,
            @QueryParam("only") @DefaultValue("") String only,
            @QueryParam("area") @DefaultValue("") String area,
            @QueryParam("page") @DefaultValue("1") String number) {
        ReportScope all = desk.scope();
        ReportScope whole = ReportDesk.at(all, institution);
        boolean itself = only.equals(ITSELF) && !institution.isEmpty();
        ReportScope shown = itself ? whole.top() : whole;
        Optional<PriorityArea> chosen = area(area);
        String address = "institution=" + institution + (itself ? ONLY_ITSELF : "") + "&area=" + area;
        noteAccess.note(pages.account(), NoteAccess.What.CAPACITY_PEOPLE, address);
        Map<Slug, LocalizedText> courses = desk.courses();
        var found = capacity.people(
                desk.snapshot(), shown, chosen.map(PriorityArea::key), PageNumber.of(number), PAGE_SIZE);
        return pages.page(
                "reporting/capable",
                new CapableView(
                        desk.called(shown, institution),
                        chosen.map(one -> name(one.title())).orElse(""),
                        PATH + asked(institution),
                        new PageOf<>(
                                found.rows().stream()
                                        .map(person -> CapableView.Line.of(person, courses, pages.language()))
                                        .toList(),
                                found.number(),
                                found.size(),
                                found.total()),
                        pages.frame().path(PATH + "/people?" + address + "&page=")));
    }

    private Optional<PriorityArea> area(String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(capacity.area(key).orElseThrow(NotFound::new));
    }

    /** From the top of the reader's scope down to where they look. */
    private List<CapacityView.Step> way(ReportScope all, String institution) {
        if (institution.isEmpty()) {
            return List.of();
        }
        Stream<CapacityView.Step> above = all.above(InstitutionId.fromString(institution)).stream()
                .map(place -> new CapacityView.Step(name(place.name()), PATH + "?institution=" + place.id()));
        Stream<CapacityView.Step> whole = ReportDesk.start(all).isEmpty()
                ? Stream.of(new CapacityView.Step(desk.called(all, ""), PATH))
                : Stream.empty();
        return Stream.concat(whole, above).toList();
    }

    private List<Row> rows(ReportScope shown, String institution, CapacityMatrix matrix) {
        List<Place> below = institution.isEmpty() ? shown.tops() : shown.children();
        Stream<Row> itself = institution.isEmpty() || below.isEmpty()
                ? Stream.empty()
                : Stream.of(row(
                        pages.text("reporting.capacity.itself"),
                        "",
                        institution + ONLY_ITSELF,
                        matrix.at(InstitutionId.fromString(institution)),
                        matrix.areas()));
        Stream<Row> others = below.stream().map(place -> below(place, shown, matrix));
        return Stream.concat(itself, others).toList();
    }

    /** The people of several institutions together are listed nowhere: a committee is no reason to look at them. */
    private static Row whole(BodyScope body, Counts counts, List<PriorityArea> areas) {
        return new Row(
                body.name(),
                "",
                new Cell(counts.people(), 0, 0, ""),
                areas.stream().map(area -> cell(counts.cover(area), "")).toList());
    }

    private List<Row> members(BodyScope body, CapacityMatrix matrix) {
        return body.members().stream()
                .map(place -> below(place, body.scope(), matrix))
                .toList();
    }

    private Row below(Place place, ReportScope shown, CapacityMatrix matrix) {
        return row(
                name(place.name()),
                PATH + "?institution=" + place.id(),
                place.id().toString(),
                matrix.within(shown.at(place.id()).orElseThrow()),
                matrix.areas());
    }

    private Row row(String name, String path, String institution, Counts counts, List<PriorityArea> areas) {
        String people = PATH + "/people?institution=" + institution;
        return new Row(
                name,
                path,
                new Cell(counts.people(), 0, 0, people),
                areas.stream()
                        .map(area -> cell(counts.cover(area), people + "&area=" + area.key()))
                        .toList());
    }

    private static Cell cell(Cover cover, String path) {
        return new Cell(cover.people(), cover.needed(), cover.missing(), path);
    }

    private static long count(Counts whole, List<PriorityArea> areas, int people) {
        return areas.stream().filter(area -> whole.in(area) == people).count();
    }

    private static String asked(String institution) {
        return institution.isEmpty() ? "" : "?institution=" + institution;
    }

    private String name(LocalizedText text) {
        return text.in(pages.language());
    }
}
