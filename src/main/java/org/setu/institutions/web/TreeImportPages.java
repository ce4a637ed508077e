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
import org.setu.institutions.importing.BroughtTable.Purpose;
import org.setu.institutions.importing.ImportTree;
import org.setu.institutions.importing.TreeLine;
import org.setu.institutions.importing.TreeLine.Change;
import org.setu.institutions.importing.TreePlan;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.sheets.Sheet;
import org.setu.web.Csv;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** A table of institutions: first what each row would change, then, when an administrator says so, the tree is brought to it. */
@Path("/admin/institutions/import")
@MadeOnce
public class TreeImportPages {
    private static final String PATH = "/admin/institutions/import";
    private static final String BACK = "/admin/institutions";

    private final SheetDesk desk;
    private final ImportTree importTree;
    private final Pages pages;

    @Inject
    public TreeImportPages(SheetDesk desk, ImportTree importTree, Pages pages) {
        this.desk = desk;
        this.importTree = importTree;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response choose() {
        pages.accountWith(Role.ADMINISTRATOR);
        return pages.page("institutions/sheet", view(new FieldErrors(), Optional.empty()));
    }

    @GET
    @Path("/template.csv")
    @Operation(hidden = true)
    public Response template() {
        pages.accountWith(Role.ADMINISTRATOR);
        return Csv.file(
                "institutions-template.csv",
                List.of(
                        headings(),
                        List.of("moex", "Ministry of Examples (MOEX)", "উদাহরণ মন্ত্রণালয়", kind("MINISTRY"), ""),
                        List.of(
                                "",
                                "District Office of Examples, Cumilla",
                                "জেলা উদাহরণ কার্যালয়, কুমিল্লা",
                                kind("DISTRICT_OFFICE"),
                                "moex")));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("multipart/form-data")
    public Response look(@Context HttpHeaders headers, InputStream body) throws IOException {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        var errors = new FieldErrors();
        Optional<UUID> kept = desk.receive(headers, body, administrator, Purpose.TREE, TreePlan.NEEDED, errors);
        return kept.isPresent()
                ? pages.seeOther(PATH + "/" + kept.get())
                : pages.page(422, "institutions/sheet", view(errors, Optional.empty()));
    }

    @GET
    @Path("/{upload}")
    @Operation(hidden = true)
    public Response preview(@PathParam("upload") UUID id) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        TreePlan plan = importTree.look(desk.kept(administrator, Purpose.TREE, id));
        return pages.page("institutions/sheet", view(new FieldErrors(), Optional.of(preview(id, plan))));
    }

    @POST
    @Path("/{upload}")
    @Operation(hidden = true)
    public Response carryOut(@PathParam("upload") UUID id, MultivaluedMap<String, String> fields) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        Sheet sheet = desk.kept(administrator, Purpose.TREE, id);
        Optional<TreePlan> otherwise = importTree.carryOut(sheet, new Typed(fields).text("seen"), administrator);
        if (otherwise.isPresent()) {
            var errors = new FieldErrors();
            errors.refuse("", "institutions.sheet.stale");
            return pages.page(409, "institutions/sheet", view(errors, Optional.of(preview(id, otherwise.get()))));
        }
        desk.remove(id);
        return pages.seeOther(BACK, "institutions.notice.tree");
    }

    /** What was left out, to be mended and brought again. */
    @GET
    @Path("/{upload}/wrong.csv")
    @Operation(hidden = true)
    public Response wrong(@PathParam("upload") UUID id) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        Sheet sheet = desk.kept(administrator, Purpose.TREE, id);
        return desk.downloadWrong(
                "institutions-to-mend.csv",
                sheet,
                importTree.look(sheet).wrong().stream()
                        .map(line -> SheetDesk.with(line.row().cells(), fault(line)))
                        .toList());
    }

    private SheetView view(FieldErrors errors, Optional<SheetView.Preview> preview) {
        return new SheetView("institutions.import.tree.", PATH, BACK, desk.headings(TreePlan.COLUMNS), errors, preview);
    }

    private SheetView.Preview preview(UUID id, TreePlan plan) {
        List<PreviewRow> rows = plan.lines().stream()
                .filter(line -> line.fault().isPresent() || !line.changes().isEmpty())
                .map(this::row)
                .toList();
        List<PreviewRow> listed = SheetDesk.listed(rows);
        return new SheetView.Preview(
                PATH + "/" + id,
                plan.fingerprint(),
                List.of(
                        pages.text("institutions.import.tree.added", plan.count(Change.ADDED)),
                        pages.text("institutions.import.tree.renamed", plan.count(Change.RENAMED)),
                        pages.text("institutions.import.tree.moved", plan.count(Change.MOVED)),
                        pages.text("institutions.sheet.unchanged", plan.unchanged())),
                plan.changesSomething(),
                plan.wrong().size(),
                listed,
                rows.size() - (long) listed.size());
    }

    private PreviewRow row(TreeLine line) {
        return new PreviewRow(
                line.row().number(),
                line.name().in(pages.language()),
                line.changes().stream()
                        .sorted()
                        .map(change -> pages.text("institutions.import.tree.change." + change))
                        .toList(),
                fault(line));
    }

    private String fault(TreeLine line) {
        return line.fault().map(fault -> pages.text(fault.key(), line.detail())).orElse("");
    }

    private List<String> headings() {
        return TreePlan.COLUMNS.stream().map(column -> pages.text(column.key())).toList();
    }

    private String kind(String kind) {
        return pages.text("institutions.institutionKind." + kind);
    }
}
