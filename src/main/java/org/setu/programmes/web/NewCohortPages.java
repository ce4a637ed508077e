package org.setu.programmes.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.PlanCohort;
import org.setu.programmes.Programme;
import org.setu.programmes.ProgrammeId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Where a cohort of a programme is begun. */
@Path("/reports/programmes/{programme}/new-cohort")
@MadeOnce
public class NewCohortPages {
    private final Pages pages;
    private final ProgrammeDesk desk;
    private final Cohorts cohorts;
    private final PlanCohort planCohort;

    @Inject
    public NewCohortPages(Pages pages, ProgrammeDesk desk, Cohorts cohorts, PlanCohort planCohort) {
        this.pages = pages;
        this.desk = desk;
        this.cohorts = cohorts;
        this.planCohort = planCohort;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@PathParam("programme") ProgrammeId id) {
        return pages.page(
                "programmes/plan", view(desk.programme(id), CohortForm.empty(Language.BN), new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response begin(@PathParam("programme") ProgrammeId id, MultivaluedMap<String, String> fields) {
        Programme programme = desk.programme(id);
        CohortForm form = CohortForm.of(new Typed(fields));
        var errors = new FieldErrors();
        form.check(errors);
        errors.refuseIf(cohorts.isNamed(id, form.names().english()), "nameEn", "programmes.error.cohortTwice");
        if (errors.isEmpty()) {
            CohortId begun = planCohort.begin(id, form.plan(), desk.manager());
            return pages.seeOther("/reports/cohorts/" + begun + "/enrolment", "programmes.notice.begun");
        } else {
            return pages.page(422, "programmes/plan", view(programme, form, errors));
        }
    }

    private PlanView view(Programme programme, CohortForm form, FieldErrors errors) {
        return new PlanView(
                "programmes.plan.new",
                programme.name().in(pages.language()),
                ProgrammeDesk.path(programme),
                ProgrammeDesk.path(programme) + "/new-cohort",
                "programmes.plan.begin",
                form,
                PlanView.languages(pages),
                errors);
    }
}
