package org.setu.programmes.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.KeptSheetId;
import org.setu.programmes.enrolling.EnrolSheet;
import org.setu.programmes.enrolling.KeptSheets;
import org.setu.programmes.enrolling.PlanSheet;
import org.setu.programmes.enrolling.SheetPlan;
import org.setu.programmes.enrolling.SheetPlan.Fate;
import org.setu.programmes.enrolling.SheetPlan.Remark;
import org.setu.programmes.enrolling.SheetPlan.Row;
import org.setu.programmes.web.ProgrammeDesk.CohortHead;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.Csv;
import org.setu.web.NotFound;
import org.setu.web.PageNumber;
import org.setu.web.Pages;

/** A table of people that was brought: what becomes of each row, what is wrong with the others, and then enrolling. */
@Path("/reports/cohorts/{cohort}/sheets/{sheet}")
@MadeOnce
public class SheetPages {
    private static final int PAGE_SIZE = 100;

    private final Pages pages;
    private final ProgrammeDesk desk;
    private final PlanSheet planSheet;
    private final EnrolSheet enrolSheet;
    private final KeptSheets keptSheets;

    @Inject
    public SheetPages(
            Pages pages, ProgrammeDesk desk, PlanSheet planSheet, EnrolSheet enrolSheet, KeptSheets keptSheets) {
        this.pages = pages;
        this.desk = desk;
        this.planSheet = planSheet;
        this.enrolSheet = enrolSheet;
        this.keptSheets = keptSheets;
    }

    /** How many rows have a fate; its page shows them alone. */
    public record Count(Fate fate, long rows, boolean shown) {}

    /** @param remark blank where there is nothing to mend */
    public record Line(int number, String email, String name, Fate fate, String remark) {}

    /**
     * What a table would do.
     *
     * @param joining how many would come in, or onto the waiting list
     * @param wrong how many rows are to be mended
     * @param all whether rows of every fate are shown
     */
    public record SheetView(
            CohortHead cohort,
            String path,
            String fileName,
            long total,
            long joining,
            long wrong,
            boolean all,
            List<Count> counts,
            PageOf<Line> rows,
            String address) {}

    @GET
    @Operation(hidden = true)
    public Response look(
            @PathParam("cohort") CohortId id,
            @PathParam("sheet") KeptSheetId sheet,
            @QueryParam("show") @DefaultValue("") String asked,
            @QueryParam("page") @DefaultValue("1") String number) {
        Cohorts.Managed managed = desk.cohort(id);
        SheetPlan plan = plan(id, sheet);
        Optional<Fate> shown = Arrays.stream(Fate.values())
                .filter(fate -> fate.name().equals(asked))
                .findFirst();
        List<Row> rows = shown.map(plan::of).orElse(plan.rows());
        String path = ProgrammeDesk.path(managed.cohort()) + "/sheets/" + sheet;
        return pages.page(
                "programmes/sheet",
                new SheetView(
                        desk.head(managed),
                        path,
                        plan.fileName(),
                        plan.rows().size(),
                        plan.joining(),
                        plan.count(Fate.WRONG),
                        shown.isEmpty(),
                        counts(plan, shown),
                        page(rows, PageNumber.of(number)),
                        pages.frame().path(path) + "?show="
                                + shown.map(Fate::name).orElse("") + "&page="));
    }

    @POST
    @Operation(hidden = true)
    public Response enrol(@PathParam("cohort") CohortId id, @PathParam("sheet") KeptSheetId sheet) {
        Cohorts.Managed managed = desk.cohort(id);
        boolean there = enrolSheet.enrol(id, sheet, desk.manager());
        return pages.seeOther(
                ProgrammeDesk.path(managed.cohort()),
                there ? "programmes.notice.enrolled" : "programmes.notice.enrolledBefore");
    }

    @POST
    @Path("/discarding")
    @Operation(hidden = true)
    public Response discard(@PathParam("cohort") CohortId id, @PathParam("sheet") KeptSheetId sheet) {
        Cohorts.Managed managed = desk.cohort(id);
        keptSheets.discard(id, sheet, desk.manager());
        return pages.seeOther(ProgrammeDesk.path(managed.cohort()) + "/enrolment", "programmes.notice.discarded");
    }

    /** The rows that are not taken as they stand in the file, with what is wrong, to be mended and brought again. */
    @GET
    @Path("/wrong.csv")
    @Operation(hidden = true)
    public Response wrong(@PathParam("cohort") CohortId id, @PathParam("sheet") KeptSheetId sheet) {
        desk.cohort(id);
        SheetPlan plan = plan(id, sheet);
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(plan.headings());
        head.add(pages.text("programmes.sheet.row"));
        head.add(pages.text("programmes.sheet.whatIsWrong"));
        lines.add(head);
        for (Row row : plan.rows()) {
            row.remark().ifPresent(remark -> {
                var line = new ArrayList<>(row.cells());
                line.add(Integer.toString(row.number()));
                line.add(words(remark));
                lines.add(line);
            });
        }
        return Csv.file("rows-to-mend.csv", lines);
    }

    private SheetPlan plan(CohortId cohort, KeptSheetId sheet) {
        return planSheet.of(cohort, sheet, desk.manager()).orElseThrow(NotFound::new);
    }

    private static List<Count> counts(SheetPlan plan, Optional<Fate> shown) {
        return Arrays.stream(Fate.values())
                .map(fate -> new Count(fate, plan.count(fate), shown.equals(Optional.of(fate))))
                .filter(count -> count.rows() > 0)
                .toList();
    }

    private PageOf<Line> page(List<Row> rows, int asked) {
        var all = new PageOf<Line>(List.of(), 1, PAGE_SIZE, rows.size());
        int number = Math.min(asked, all.pages());
        return new PageOf<>(
                rows.stream()
                        .skip((number - 1L) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(this::line)
                        .toList(),
                number,
                PAGE_SIZE,
                rows.size());
    }

    private Line line(Row row) {
        return new Line(
                row.number(),
                row.email(),
                row.name().in(pages.language()),
                row.fate(),
                row.remark().map(this::words).orElse(""));
    }

    private String words(Remark remark) {
        return pages.text(
                remark.key(),
                remark.arguments().stream()
                        .map(argument -> argument instanceof LocalizedText text ? text.in(pages.language()) : argument)
                        .toArray());
    }
}
