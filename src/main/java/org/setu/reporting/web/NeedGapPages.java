package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.reporting.NeedGaps;
import org.setu.reporting.NeedSum;
import org.setu.reporting.OfficeNeed;
import org.setu.reporting.ReportScope;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.web.NeedGapView.Line;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.PageNumber;
import org.setu.web.Pages;

/** What the work of a manager's institutions needs, and what is missing: by competency and by institution. */
@Path("/reports/needs")
@MadeOnce
public class NeedGapPages {
    static final String PATH = "/reports/needs";
    private static final int PAGE_SIZE = 50;
    private static final Comparator<Line> MOST_MISSING =
            Comparator.comparingInt((Line line) -> line.sum().missing()).reversed();

    private final Pages pages;
    private final ReportDesk desk;
    private final NeedGaps gaps;
    private final CompetencyTitles titles;

    @Inject
    public NeedGapPages(Pages pages, ReportDesk desk, NeedGaps gaps, CompetencyTitles titles) {
        this.pages = pages;
        this.desk = desk;
        this.gaps = gaps;
        this.titles = titles;
    }

    @GET
    @Operation(hidden = true)
    public Response needs(
            @QueryParam("institution") @DefaultValue("") String asked,
            @QueryParam("page") @DefaultValue("1") String number) {
        ReportScope all = desk.scope();
        String institution = asked.isEmpty() ? ReportDesk.start(all) : asked;
        ReportScope scope = ReportDesk.at(all, institution);
        Snapshot snapshot = desk.snapshot();
        List<OfficeNeed> needs = gaps.offices(snapshot, scope);
        String people = PATH + "/people?institution=" + institution;
        return pages.page(
                "reporting/needs",
                new NeedGapView(
                        desk.called(scope, institution),
                        institution,
                        desk.indented(all),
                        NeedSum.of(needs),
                        competencies(needs, people),
                        offices(needs, PageNumber.of(number)),
                        pages.frame().path(PATH + "?institution=" + institution + "&page="),
                        people,
                        people + "&show=WAITING",
                        PATH + "/plan?institution=" + institution,
                        institution.isEmpty() ? "" : PATH + "/institutions/" + institution,
                        snapshot.takenAt()));
    }

    private List<Line> competencies(List<OfficeNeed> needs, String people) {
        Map<String, String> called = titles.all();
        return NeedSum.by(OfficeNeed::competency, needs).entrySet().stream()
                .map(one -> new Line(
                        called.getOrDefault(one.getKey(), one.getKey()),
                        people + "&competency=" + one.getKey(),
                        one.getValue()))
                .sorted(MOST_MISSING)
                .toList();
    }

    private PageOf<Line> offices(List<OfficeNeed> needs, int asked) {
        Map<InstitutionId, LocalizedText> names =
                needs.stream().collect(Collectors.toMap(OfficeNeed::institution, OfficeNeed::name, (one, same) -> one));
        Map<InstitutionId, NeedSum> sums = NeedSum.by(OfficeNeed::institution, needs);
        Function<InstitutionId, String> name =
                id -> names.getOrDefault(id, LocalizedText.of("", "")).in(pages.language());
        var empty = new PageOf<Line>(List.of(), 1, PAGE_SIZE, sums.size());
        int shown = Math.min(asked, empty.pages());
        return new PageOf<>(
                sums.entrySet().stream()
                        .map(one -> new Line(
                                name.apply(one.getKey()), PATH + "?institution=" + one.getKey(), one.getValue()))
                        .sorted(MOST_MISSING)
                        .skip((shown - 1L) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .toList(),
                shown,
                PAGE_SIZE,
                sums.size());
    }
}
