package org.setu.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Institution;
import org.setu.needs.PlanAction;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Something more that an institution plans to do. */
@Path("/reports/needs/institutions/{institution}/new-action")
@MadeOnce
public class NewActionPages {
    private final Pages pages;
    private final ActionDesk desk;
    private final PlanAction planAction;

    @Inject
    public NewActionPages(Pages pages, ActionDesk desk, PlanAction planAction) {
        this.pages = pages;
        this.desk = desk;
        this.planAction = planAction;
    }

    @GET
    @Operation(hidden = true)
    public Response form(
            @PathParam("institution") InstitutionId id, @QueryParam("competency") @DefaultValue("") String competency) {
        Institution institution = desk.managed(id);
        return pages.page(
                "needs/action",
                desk.view(institution, path(id), ActionForm.empty(competency), false, new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response plan(@PathParam("institution") InstitutionId id, MultivaluedMap<String, String> fields) {
        Institution institution = desk.managed(id);
        ActionForm form = ActionForm.of(new Typed(fields));
        Optional<AccountId> owner = desk.owner(form);
        FieldErrors errors = desk.errors(form, owner);
        if (errors.isEmpty()) {
            planAction.begin(id, form.plan(owner.orElseThrow()), pages.account());
            return pages.seeOther(ActionDesk.plan(id), "needs.notice.planned");
        } else {
            return pages.page(422, "needs/action", desk.view(institution, path(id), form, false, errors));
        }
    }

    private static String path(InstitutionId id) {
        return "/reports/needs/institutions/" + id + "/new-action";
    }
}
