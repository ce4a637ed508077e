package org.setu.programmes.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.EmailAddress;
import org.setu.learning.EnrolMany.Objection;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.KeptSheetId;
import org.setu.programmes.Person;
import org.setu.programmes.enrolling.EnrolByHand;
import org.setu.programmes.enrolling.EnrolByHand.Outcome;
import org.setu.programmes.enrolling.KeptSheets;
import org.setu.programmes.enrolling.PlanSheet;
import org.setu.programmes.enrolling.SheetColumn;
import org.setu.programmes.web.ProgrammeDesk.CohortHead;
import org.setu.shared.MadeOnce;
import org.setu.sheets.ReadSheet;
import org.setu.sheets.Sheet;
import org.setu.sheets.UnreadableSheet;
import org.setu.web.Csv;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;
import org.setu.web.UploadedForm;

/** Where people are enrolled in a cohort: a table of them is brought, to be looked at first, or one is named by their address. */
@Path("/reports/cohorts/{cohort}/enrolment")
@MadeOnce
public class EnrolmentPages {
    private static final int MENDABLE = 422;
    /** As many as are looked at at once. */
    static final int MOST_ROWS = 5_000;

    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_MEGABYTES = 5;
    /** The token, and what stands around the fields. */
    private static final int ROOM_FOR_FIELDS = 20_000;

    private final Pages pages;
    private final ProgrammeDesk desk;
    private final KeptSheets keptSheets;
    private final EnrolByHand enrolByHand;

    @Inject
    public EnrolmentPages(Pages pages, ProgrammeDesk desk, KeptSheets keptSheets, EnrolByHand enrolByHand) {
        this.pages = pages;
        this.desk = desk;
        this.keptSheets = keptSheets;
        this.enrolByHand = enrolByHand;
    }

    /** @param largest as many bytes as a file may have */
    public record EnrolmentView(CohortHead cohort, String email, int rows, int largest, FieldErrors errors) {}

    @GET
    @Operation(hidden = true)
    public Response form(@PathParam("cohort") CohortId id) {
        return pages.page("programmes/enrolment", view(desk.cohort(id), "", new FieldErrors()));
    }

    /** A table with nothing in it but the headings, to be filled. */
    @GET
    @Path("/template.csv")
    @Operation(hidden = true)
    public Response template(@PathParam("cohort") CohortId id) {
        desk.cohort(id);
        List<String> headings = Arrays.stream(SheetColumn.values())
                .map(column -> pages.text("programmes.column." + column))
                .toList();
        return Csv.file("cohort-template.csv", List.of(headings));
    }

    @POST
    @Path("/by-hand")
    @Operation(hidden = true)
    public Response byHand(@PathParam("cohort") CohortId id, MultivaluedMap<String, String> fields) {
        Cohorts.Managed managed = desk.cohort(id);
        String typed = new Typed(fields).text("email");
        Optional<EmailAddress> email = EmailAddress.parse(typed);
        var errors = new FieldErrors();
        errors.refuseIf(email.isEmpty(), "email", "programmes.error.email");
        if (errors.isEmpty()) {
            Person person = Person.at(email.orElseThrow(), managed.cohort().language());
            Outcome outcome = enrolByHand.enrol(id, person, desk.manager());
            if (outcome instanceof Outcome.Taken taken) {
                return pages.seeOther(
                        ProgrammeDesk.path(managed.cohort()) + "/enrolment", "programmes.notice." + taken.notice());
            } else if (outcome instanceof Outcome.Refused refused) {
                Objection because = refused.because();
                errors.refuse(
                        "email",
                        "programmes.sheet.wrong." + because.because(),
                        desk.titles(List.of(because.course())).get(0));
            }
        }
        return pages.page(MENDABLE, "programmes/enrolment", view(managed, typed, errors));
    }

    @POST
    @Path("/sheet")
    @Operation(hidden = true)
    @Consumes("multipart/form-data")
    public Response bring(@PathParam("cohort") CohortId id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        Cohorts.Managed managed = desk.cohort(id);
        try (var form = UploadedForm.receive(headers, body, MOST_MEGABYTES * MEGABYTE + ROOM_FOR_FIELDS)) {
            if (form.isComplete()) {
                return kept(managed, form.fileName("file"), ReadSheet.read(form.bytes("file")));
            } else {
                return refused(managed, "programmes.error.large", MOST_MEGABYTES);
            }
        } catch (UnreadableSheet unreadable) {
            return refused(managed, unreadable.problem().key(), unreadable.detail());
        }
    }

    private Response kept(Cohorts.Managed managed, String fileName, Sheet sheet) {
        if (sheet.rows().size() > MOST_ROWS) {
            return refused(managed, "programmes.error.rows", MOST_ROWS);
        } else if (!PlanSheet.namesAddresses(sheet)) {
            return refused(managed, "programmes.error.noEmail", String.join(", ", sheet.headings()));
        } else {
            CohortId cohort = managed.cohort().id();
            KeptSheetId kept = keptSheets.keep(cohort, Typed.readable(fileName), sheet, desk.manager());
            return pages.seeOther(ProgrammeDesk.path(managed.cohort()) + "/sheets/" + kept);
        }
    }

    private Response refused(Cohorts.Managed managed, String why, Object... arguments) {
        var errors = new FieldErrors();
        errors.refuse("file", why, arguments);
        return pages.page(MENDABLE, "programmes/enrolment", view(managed, "", errors));
    }

    private EnrolmentView view(Cohorts.Managed managed, String email, FieldErrors errors) {
        return new EnrolmentView(desk.head(managed), email, MOST_ROWS, MOST_MEGABYTES * MEGABYTE, errors);
    }
}
