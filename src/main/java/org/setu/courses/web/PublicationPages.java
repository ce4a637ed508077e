package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.Drafts.Published;
import org.setu.courses.planning.CallOffPlan;
import org.setu.courses.planning.Plan.Planning;
import org.setu.courses.planning.PlanPublication;
import org.setu.courses.planning.PublishNow;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** What a publication would change; publishing it, now or at a time, and calling that off. */
@Path("/authoring/{course}/publication")
@MadeOnce
public class PublicationPages {
    private static final String PAGE = "courses/publication";
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final PublicationDesk publications;
    private final PublishNow publishNow;
    private final PlanPublication planPublication;
    private final CallOffPlan callOffPlan;

    @Inject
    public PublicationPages(
            Pages pages,
            AuthorDesk desk,
            PublicationDesk publications,
            PublishNow publishNow,
            PlanPublication planPublication,
            CallOffPlan callOffPlan) {
        this.pages = pages;
        this.desk = desk;
        this.publications = publications;
        this.publishNow = publishNow;
        this.planPublication = planPublication;
        this.callOffPlan = callOffPlan;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("course") Slug course, @QueryParam("planned") boolean planned) {
        desk.trainerOf(course);
        return pages.page(PAGE, publications.fresh(course, planned ? "publication " + course : ""));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response publish(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId author = desk.trainerOf(course);
        PublicationForm form = publications.checked(PublicationForm.of(fields));
        if (!form.errors().isEmpty()) {
            return pages.page(MENDABLE, PAGE, publications.again(course, form));
        } else if (form.isLater()) {
            return plan(course, form, form.due(pages.zone()).orElseThrow(), author);
        }
        Published published = publishNow.publish(course, form.reach(), form.note(), form.basedOn(), author);
        return published instanceof Published.Done
                ? pages.seeOther("/authoring/" + course + "/history?published=true", "courses.desk.notice.published")
                : refused(course, form, published);
    }

    private Response plan(Slug course, PublicationForm form, Instant due, AccountId author) {
        var planning = new Planning(course, form.reach(), form.note(), form.basedOn(), due);
        PlanPublication.Outcome outcome = planPublication.plan(planning, form.plan(), author);
        if (outcome instanceof PlanPublication.Outcome.Planned) {
            return pages.seeOther("/authoring/" + course + "/publication?planned=true", "courses.desk.notice.planned");
        } else if (outcome instanceof PlanPublication.Outcome.Refused refused) {
            return refused(course, form, refused.because());
        } else if (outcome instanceof PlanPublication.Outcome.NothingNew) {
            return mendable(course, form, new FieldError("", "courses.desk.error.nothingNew"));
        } else {
            return overtaken(course, form, "courses.desk.error.planMoved");
        }
    }

    @POST
    @Path("/calling-off")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response callOff(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId author = desk.trainerOf(course);
        boolean calledOff = callOffPlan.callOff(course, new Typed(fields).text("plan"), author);
        return pages.seeOther(
                "/authoring/" + course + "/publication",
                calledOff ? "courses.desk.notice.calledOff" : "courses.desk.notice.planEnded");
    }

    private Response refused(Slug course, PublicationForm form, Published published) {
        if (published instanceof Published.Overtaken) {
            return overtaken(course, form, "courses.desk.error.draftMoved");
        } else if (published instanceof Published.ReachesFurther further) {
            String what = further.grounds().stream()
                    .map(ground -> pages.text("courses.desk.ground." + ground))
                    .collect(Collectors.joining(", "));
            return mendable(course, form, new FieldError("extent", "courses.desk.error.further", what));
        } else if (published instanceof Published.Unsigned) {
            return mendable(course, form, new FieldError("", "courses.review.error.unsigned"));
        } else {
            return mendable(course, form, new FieldError("", "courses.desk.error.findings"));
        }
    }

    private Response mendable(Slug course, PublicationForm form, FieldError error) {
        return pages.page(MENDABLE, PAGE, publications.again(course, form.with(List.of(error))));
    }

    private Response overtaken(Slug course, PublicationForm form, String why) {
        return pages.page(OVERTAKEN, PAGE, publications.again(course, form.anew(new FieldError("", why))));
    }
}
