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
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Where the plan of a cohort is changed. */
@Path("/reports/cohorts/{cohort}/settings")
@MadeOnce
public class CohortPages {
    private final Pages pages;
    private final ProgrammeDesk desk;
    private final Cohorts cohorts;
    private final PlanCohort planCohort;

    @Inject
    public CohortPages(Pages pages, ProgrammeDesk desk, Cohorts cohorts, PlanCohort planCohort) {
        this.pages = pages;
        this.desk = desk;
        this.cohorts = cohorts;
        this.planCohort = planCohort;
    }

    @GET
    @Operation(hidden = true)
    public Response settings(@PathParam("cohort") CohortId id) {
        Cohorts.Managed managed = desk.cohort(id);
        return pages.page(
                "programmes/plan", view(managed, CohortForm.of(managed.cohort().plan()), new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response change(@PathParam("cohort") CohortId id, MultivaluedMap<String, String> fields) {
        Cohorts.Managed managed = desk.cohort(id);
        CohortForm form = CohortForm.of(new Typed(fields));
        var errors = new FieldErrors();
        form.check(errors);
        boolean other = !form.names().english().equals(managed.cohort().name().in(Language.EN));
        errors.refuseIf(
                other && cohorts.isNamed(managed.programme().id(), form.names().english()),
                "nameEn",
                "programmes.error.cohortTwice");
        if (errors.isEmpty()) {
            planCohort.change(id, form.plan());
            return pages.seeOther(ProgrammeDesk.path(managed.cohort()), "programmes.notice.changed");
        } else {
            return pages.page(422, "programmes/plan", view(managed, form, errors));
        }
    }

    private PlanView view(Cohorts.Managed managed, CohortForm form, FieldErrors errors) {
        String path = ProgrammeDesk.path(managed.cohort());
        return new PlanView(
                "programmes.plan.change",
                managed.cohort().name().in(pages.language()),
                path,
                path + "/settings",
                "programmes.plan.save",
                form,
                PlanView.languages(pages),
                errors);
    }
}
