package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Bodies;
import org.setu.institutions.Body;
import org.setu.institutions.BodyId;
import org.setu.institutions.BodyKind;
import org.setu.institutions.BodyMember;
import org.setu.institutions.Institutions;
import org.setu.institutions.KeepBody;
import org.setu.institutions.Today;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** The coordination bodies that somebody manages or has an institution in, each with its members. */
@Path(BodyDesk.PATH)
@MadeOnce
public class BodyPages {
    private final Pages pages;
    private final BodyDesk desk;
    private final Bodies bodies;
    private final KeepBody keepBody;
    private final Institutions institutions;
    private final InstitutionChoices choices;
    private final Today today;

    @Inject
    public BodyPages(
            Pages pages,
            BodyDesk desk,
            Bodies bodies,
            KeepBody keepBody,
            Institutions institutions,
            InstitutionChoices choices,
            Today today) {
        this.pages = pages;
        this.desk = desk;
        this.bodies = bodies;
        this.keepBody = keepBody;
        this.institutions = institutions;
        this.choices = choices;
        this.today = today;
    }

    public record BodiesView(List<BodyDesk.Head> bodies) {
        public BodiesView {
            bodies = List.copyOf(bodies);
        }
    }

    public record NewBodyView(
            BodyForm form, Map<String, String> kinds, Map<String, String> institutions, FieldErrors errors) {}

    /**
     * @param members of today
     * @param others who were members once, or will be
     * @param manages whether the reader may change anything
     */
    public record BodyView(
            BodyDesk.Head body,
            String id,
            List<BodyDesk.Line> members,
            List<BodyDesk.Line> others,
            boolean manages,
            BodyForm form,
            Map<String, String> kinds,
            FieldErrors errors) {
        public BodyView {
            members = List.copyOf(members);
            others = List.copyOf(others);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response list() {
        AccountId viewer = desk.manager();
        List<Body> all = bodies.of(viewer);
        Map<InstitutionId, LocalizedText> owners = institutions.named(
                all.stream().map(Body::institution).distinct().toList());
        return pages.page(
                "institutions/bodies",
                new BodiesView(all.stream()
                        .map(body -> new BodyDesk.Head(
                                body.name().in(pages.language()),
                                BodyDesk.path(body),
                                kind(body.kind()),
                                Optional.ofNullable(owners.get(body.institution()))
                                        .map(name -> name.in(pages.language()))
                                        .orElse("")))
                        .toList()));
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public Response form() {
        return pages.page("institutions/newBody", view(BodyForm.empty(), desk.manager(), new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response make(MultivaluedMap<String, String> fields) {
        AccountId manager = desk.manager();
        BodyForm form = BodyForm.of(new Typed(fields));
        var errors = new FieldErrors();
        form.check(errors);
        form.checkOwner(choices.managed(manager).keySet(), errors);
        errors.refuseIf(
                errors.isEmpty() && bodies.isNamed(form.owner(), form.nameEn()),
                "nameEn",
                "institutions.error.bodyTwice");
        if (errors.isEmpty()) {
            BodyId made = keepBody.make(form.owner(), form.chosenKind(), form.name(), manager);
            return pages.seeOther(BodyDesk.PATH + "/" + made, "institutions.notice.bodyMade");
        } else {
            return pages.page(422, "institutions/newBody", view(form, manager, errors));
        }
    }

    @GET
    @Path("/{body}")
    @Operation(hidden = true)
    public Response body(@PathParam("body") BodyId id) {
        Body body = desk.seen(id);
        return pages.page("institutions/body", view(body, BodyForm.of(body), new FieldErrors()));
    }

    @POST
    @Path("/{body}")
    @Operation(hidden = true)
    public Response rename(@PathParam("body") BodyId id, MultivaluedMap<String, String> fields) {
        Body body = desk.managed(id);
        BodyForm form = BodyForm.of(new Typed(fields));
        var errors = new FieldErrors();
        form.check(errors);
        boolean other = !form.nameEn().equals(BodyForm.of(body).nameEn());
        errors.refuseIf(
                other && bodies.isNamed(body.institution(), form.nameEn()), "nameEn", "institutions.error.bodyTwice");
        if (errors.isEmpty()) {
            keepBody.rename(id, form.chosenKind(), form.name(), desk.manager());
            return pages.seeOther(BodyDesk.path(body), "institutions.notice.bodyRenamed");
        } else {
            return pages.page(422, "institutions/body", view(body, form, errors));
        }
    }

    private NewBodyView view(BodyForm form, AccountId manager, FieldErrors errors) {
        return new NewBodyView(form, kinds(), choices.managed(manager), errors);
    }

    private BodyView view(Body body, BodyForm form, FieldErrors errors) {
        LocalDate day = today.date();
        List<BodyMember> members = bodies.members(body.id());
        return new BodyView(
                desk.head(body),
                body.id().toString(),
                desk.lines(
                        body,
                        members.stream().filter(one -> one.isMemberOn(day)).toList()),
                desk.lines(
                        body,
                        members.stream().filter(one -> !one.isMemberOn(day)).toList()),
                bodies.managed(pages.account(), body.id()).isPresent(),
                form,
                kinds(),
                errors);
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (BodyKind kind : BodyKind.values()) {
            kinds.put(kind.name(), kind(kind));
        }
        return kinds;
    }

    private String kind(BodyKind kind) {
        return pages.text("institutions.bodyKind." + kind);
    }
}
