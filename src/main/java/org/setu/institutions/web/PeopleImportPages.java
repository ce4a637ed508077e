package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.ManagedInstitutions;
import org.setu.institutions.Management;
import org.setu.institutions.importing.BroughtTable.Purpose;
import org.setu.institutions.importing.ImportPeople;
import org.setu.institutions.importing.PeopleLine;
import org.setu.institutions.importing.PeopleLine.Change;
import org.setu.institutions.importing.PeoplePlan;
import org.setu.shared.MadeOnce;
import org.setu.sheets.Sheet;
import org.setu.web.Csv;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** A table of transfers and departures, for whoever answers for institutions: first what each row would change, then it is carried out. */
@Path("/postings/import")
@MadeOnce
public class PeopleImportPages {
    private static final String PATH = "/postings/import";
    private static final String BACK = "/reports/people";
    /** Each is a question or two to the database, and all of them are one transaction. */
    private static final int MOST_ROWS = 5_000;

    private final SheetDesk desk;
    private final ImportPeople importPeople;
    private final Management management;
    private final Pages pages;

    @Inject
    public PeopleImportPages(SheetDesk desk, ImportPeople importPeople, Management management, Pages pages) {
        this.desk = desk;
        this.importPeople = importPeople;
        this.management = management;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response choose() {
        managed();
        return pages.page("institutions/sheet", view(new FieldErrors(), Optional.empty()));
    }

    @GET
    @Path("/template.csv")
    @Operation(hidden = true)
    public Response template() {
        managed();
        return Csv.file(
                "transfers-template.csv",
                List.of(
                        PeoplePlan.COLUMNS.stream()
                                .map(column -> pages.text(column.key()))
                                .toList(),
                        List.of(
                                "amina@example.gov.bd",
                                pages.text("institutions.people.event.TRANSFER"),
                                "2026-07-01",
                                "moex",
                                "Assistant Director"),
                        List.of(
                                "kamal@example.gov.bd",
                                pages.text("institutions.people.event.DEPARTURE"),
                                "2026-12-31",
                                "",
                                "")));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("multipart/form-data")
    public Response look(@Context HttpHeaders headers, InputStream body) throws IOException {
        managed();
        var errors = new FieldErrors();
        Optional<UUID> kept = desk.receive(headers, body, pages.account(), Purpose.PEOPLE, PeoplePlan.NEEDED, errors);
        if (kept.isPresent() && kept(kept.get()).rows().size() > MOST_ROWS) {
            desk.remove(kept.get());
            errors.refuse("file", "institutions.import.people.tooMany", MOST_ROWS);
        }
        return errors.isEmpty()
                ? pages.seeOther(PATH + "/" + kept.orElseThrow())
                : pages.page(422, "institutions/sheet", view(errors, Optional.empty()));
    }

    @GET
    @Path("/{upload}")
    @Operation(hidden = true)
    public Response preview(@PathParam("upload") UUID id) {
        PeoplePlan plan = importPeople.look(kept(id), managed());
        return pages.page("institutions/sheet", view(new FieldErrors(), Optional.of(preview(id, plan))));
    }

    @POST
    @Path("/{upload}")
    @Operation(hidden = true)
    public Response carryOut(@PathParam("upload") UUID id, MultivaluedMap<String, String> fields) {
        ManagedInstitutions managed = managed();
        Optional<PeoplePlan> otherwise =
                importPeople.carryOut(kept(id), new Typed(fields).text("seen"), managed, pages.account());
        if (otherwise.isPresent()) {
            var errors = new FieldErrors();
            errors.refuse("", "institutions.sheet.stale");
            return pages.page(409, "institutions/sheet", view(errors, Optional.of(preview(id, otherwise.get()))));
        }
        desk.remove(id);
        return pages.seeOther(BACK, "institutions.notice.people");
    }

    /** What was left out, to be mended and brought again. */
    @GET
    @Path("/{upload}/wrong.csv")
    @Operation(hidden = true)
    public Response wrong(@PathParam("upload") UUID id) {
        ManagedInstitutions managed = managed();
        Sheet sheet = kept(id);
        return desk.downloadWrong(
                "transfers-to-mend.csv",
                sheet,
                importPeople.look(sheet, managed).wrong().stream()
                        .map(line -> SheetDesk.with(line.row().cells(), fault(line)))
                        .toList());
    }

    private ManagedInstitutions managed() {
        return management.of(pages.account()).orElseThrow(NotFound::new);
    }

    private Sheet kept(UUID id) {
        return desk.kept(pages.account(), Purpose.PEOPLE, id);
    }

    private SheetView view(FieldErrors errors, Optional<SheetView.Preview> preview) {
        return new SheetView(
                "institutions.import.people.", PATH, BACK, desk.headings(PeoplePlan.COLUMNS), errors, preview);
    }

    private SheetView.Preview preview(UUID id, PeoplePlan plan) {
        List<PreviewRow> rows = plan.lines().stream()
                .filter(line -> !line.change().equals(Optional.of(Change.NOTHING)))
                .map(this::row)
                .toList();
        List<PreviewRow> listed = SheetDesk.listed(rows);
        return new SheetView.Preview(
                PATH + "/" + id,
                plan.fingerprint(),
                List.of(
                        pages.text("institutions.import.people.transferred", plan.count(Change.TRANSFERRED)),
                        pages.text("institutions.import.people.toBeConfirmed", plan.count(Change.TO_BE_CONFIRMED)),
                        pages.text("institutions.import.people.left", plan.count(Change.LEFT)),
                        pages.text("institutions.sheet.unchanged", plan.count(Change.NOTHING))),
                !plan.effective().isEmpty(),
                plan.wrong().size(),
                listed,
                rows.size() - (long) listed.size());
    }

    private PreviewRow row(PeopleLine line) {
        return new PreviewRow(
                line.row().number(),
                line.email(),
                line.change().stream()
                        .map(change -> pages.text("institutions.import.people.change." + change))
                        .toList(),
                fault(line));
    }

    private String fault(PeopleLine line) {
        return line.fault().map(fault -> pages.text(fault.key(), line.detail())).orElse("");
    }
}
