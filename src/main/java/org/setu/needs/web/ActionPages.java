package org.setu.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.needs.Action;
import org.setu.needs.ActionId;
import org.setu.needs.Actions;
import org.setu.needs.PlanAction;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Something that an institution plans to do: to plan it otherwise, or to call it off. */
@Path("/reports/needs/actions/{action}")
@MadeOnce
public class ActionPages {
    private final Pages pages;
    private final ActionDesk desk;
    private final Actions actions;
    private final PlanAction planAction;

    @Inject
    public ActionPages(Pages pages, ActionDesk desk, Actions actions, PlanAction planAction) {
        this.pages = pages;
        this.desk = desk;
        this.actions = actions;
        this.planAction = planAction;
    }

    @GET
    @Operation(hidden = true)
    public Response action(@PathParam("action") ActionId id) {
        Action action = find(id);
        return page(
                200,
                action,
                ActionForm.of(action.plan(), desk.address(action.plan().owner())),
                new FieldErrors());
    }

    @POST
    @Operation(hidden = true)
    public Response change(@PathParam("action") ActionId id, MultivaluedMap<String, String> fields) {
        Action action = find(id);
        ActionForm form = ActionForm.of(new Typed(fields));
        Optional<AccountId> owner = desk.owner(form);
        FieldErrors errors = desk.errors(form, owner);
        if (errors.isEmpty()) {
            planAction.change(pages.account(), id, form.plan(owner.orElseThrow()));
            return pages.seeOther(ActionDesk.plan(action.institution()), "needs.notice.planned");
        } else {
            return page(422, action, form, errors);
        }
    }

    @POST
    @Path("/calling-off")
    @Operation(hidden = true)
    public Response callOff(@PathParam("action") ActionId id) {
        Action action = find(id);
        planAction.callOff(pages.account(), id);
        return pages.seeOther(ActionDesk.plan(action.institution()), "needs.notice.calledOff");
    }

    private Action find(ActionId id) {
        return actions.of(pages.account(), id).orElseThrow(NotFound::new);
    }

    private Response page(int status, Action action, ActionForm form, FieldErrors errors) {
        return pages.page(
                status,
                "needs/action",
                desk.view(
                        desk.managed(action.institution()),
                        "/reports/needs/actions/" + action.id(),
                        form,
                        true,
                        errors));
    }
}
