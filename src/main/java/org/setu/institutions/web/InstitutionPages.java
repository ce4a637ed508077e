package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.AddInstitution;
import org.setu.institutions.ChangeInstitution;
import org.setu.institutions.EmailDomains;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionKind;
import org.setu.institutions.InstitutionNames;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.institutions.MoveInstitution;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** The tree of institutions, for administrators: to add, rename, move and close. */
@Path("/admin/institutions")
@MadeOnce
public class InstitutionPages {
    private static final int LONGEST_SEARCH = 100;

    private final Institutions institutions;
    private final AddInstitution addInstitution;
    private final ChangeInstitution changeInstitution;
    private final MoveInstitution moveInstitution;
    private final InstitutionChoices choices;
    private final InstitutionHistory history;
    private final EmailDomains domains;
    private final Pages pages;

    @Inject
    public InstitutionPages(
            Institutions institutions,
            AddInstitution addInstitution,
            ChangeInstitution changeInstitution,
            MoveInstitution moveInstitution,
            InstitutionChoices choices,
            InstitutionHistory history,
            EmailDomains domains,
            Pages pages) {
        this.institutions = institutions;
        this.addInstitution = addInstitution;
        this.changeInstitution = changeInstitution;
        this.moveInstitution = moveInstitution;
        this.choices = choices;
        this.history = history;
        this.domains = domains;
        this.pages = pages;
    }

    /** An institution with those below it, to be drawn as a nested list. */
    public record Branch(String id, String name, String kind, boolean closed, List<Branch> below) {}

    /** @param former what it was called once, where that is what was found; blank where it is called so today */
    public record Hit(String id, String name, String kind, String former) {}

    /**
     * @param search blank where the whole tree is shown
     * @param hits what the search found
     */
    public record TreeView(
            String search,
            List<Hit> hits,
            List<Branch> branches,
            InstitutionForm form,
            Map<String, String> kinds,
            Map<String, String> parents,
            FieldErrors errors) {}

    /**
     * @param successor the one that took it in; empty where none did
     * @param others those that it could be merged into
     * @param domains by which it knows its people
     */
    public record InstitutionView(
            String id,
            String name,
            String code,
            boolean closed,
            Optional<Link> successor,
            Map<String, String> others,
            List<String> domains,
            List<InstitutionHistory.Line> history,
            InstitutionForm form,
            Map<String, String> kinds,
            Map<String, String> parents,
            FieldErrors errors) {}

    public record Link(String id, String name) {}

    @GET
    @Operation(hidden = true)
    public Response tree(@QueryParam("q") @DefaultValue("") String q) {
        pages.accountWith(Role.ADMINISTRATOR);
        String typed = Typed.readable(q).strip();
        String search = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
        return pages.page("institutions/tree", treeView(search, InstitutionForm.empty(), new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> fields) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        var form = InstitutionForm.of(new Typed(fields));
        var errors = new FieldErrors();
        form.check(errors);
        Optional<InstitutionId> parent = known(form.parent());
        errors.refuseIf(!form.parent().isEmpty() && parent.isEmpty(), "parent", "institutions.error.parent");
        errors.refuseIf(
                institutions.tree().holds(parent, form.name()), "nameEn", "institutions.error.institutionTwice");
        if (errors.isEmpty()) {
            addInstitution.add(parent, form.name(), form.chosenKind(), Optional.of(administrator));
            return pages.seeOther("/admin/institutions", "institutions.notice.added");
        } else {
            return pages.page(422, "institutions/tree", treeView("", form, errors));
        }
    }

    @GET
    @Path("/{institution}")
    @Operation(hidden = true)
    public Response institution(@PathParam("institution") InstitutionId id) {
        pages.accountWith(Role.ADMINISTRATOR);
        Institution institution = find(id);
        return pages.page(
                "institutions/institution", view(institution, InstitutionForm.of(institution), new FieldErrors()));
    }

    @POST
    @Path("/{institution}")
    @Operation(hidden = true)
    public Response rename(@PathParam("institution") InstitutionId id, MultivaluedMap<String, String> fields) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        Institution institution = find(id);
        var form = InstitutionForm.of(new Typed(fields));
        var errors = new FieldErrors();
        form.check(errors);
        if (errors.isEmpty()) {
            changeInstitution.rename(id, form.name(), form.chosenKind(), administrator);
            return pages.seeOther("/admin/institutions/" + id, "institutions.notice.renamed");
        } else {
            return pages.page(422, "institutions/institution", view(institution, form, errors));
        }
    }

    @POST
    @Path("/{institution}/place")
    @Operation(hidden = true)
    public Response move(@PathParam("institution") InstitutionId id, MultivaluedMap<String, String> fields) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        Institution institution = find(id);
        String chosen = new Typed(fields).text("parent");
        Optional<InstitutionId> parent = known(chosen);
        if ((chosen.isEmpty() || parent.isPresent()) && moveInstitution.move(id, parent, administrator)) {
            return pages.seeOther("/admin/institutions/" + id, "institutions.notice.moved");
        } else {
            var errors = new FieldErrors();
            errors.refuse("parent", "institutions.error.belowItself");
            return pages.page(
                    422, "institutions/institution", view(institution, InstitutionForm.of(institution), errors));
        }
    }

    @POST
    @Path("/{institution}/closure")
    @Operation(hidden = true)
    public Response close(@PathParam("institution") InstitutionId id) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        changeInstitution.close(find(id).id(), administrator);
        return pages.seeOther("/admin/institutions/" + id, "institutions.notice.closed");
    }

    @POST
    @Path("/{institution}/reopening")
    @Operation(hidden = true)
    public Response reopen(@PathParam("institution") InstitutionId id) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        changeInstitution.reopen(find(id).id(), administrator);
        return pages.seeOther("/admin/institutions/" + id, "institutions.notice.reopened");
    }

    private Institution find(InstitutionId id) {
        return institutions.find(id).orElseThrow(NotFound::new);
    }

    private Optional<InstitutionId> known(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : institutions
                            .find(new InstitutionId(UUID.fromString(text)))
                            .map(Institution::id);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private TreeView treeView(String search, InstitutionForm form, FieldErrors errors) {
        InstitutionTree tree = institutions.tree();
        return new TreeView(
                search,
                search.isEmpty() ? List.of() : hits(tree, search),
                search.isEmpty() ? branches(tree, Optional.empty()) : List.of(),
                form,
                kinds(),
                choices.open(),
                errors);
    }

    private List<Hit> hits(InstitutionTree tree, String search) {
        return new InstitutionNames(tree, institutions.renamings())
                .search(search).stream()
                        .map(found -> new Hit(
                                found.institution().id().toString(),
                                found.institution().name().in(pages.language()),
                                pages.text("institutions.institutionKind."
                                        + found.institution().kind()),
                                found.former()
                                        .map(name -> name.in(pages.language()))
                                        .orElse("")))
                        .toList();
    }

    private List<Branch> branches(InstitutionTree tree, Optional<InstitutionId> parent) {
        return tree.below(parent).stream()
                .map(one -> new Branch(
                        one.id().toString(),
                        one.name().in(pages.language()),
                        pages.text("institutions.institutionKind." + one.kind()),
                        one.isClosed(),
                        branches(tree, Optional.of(one.id()))))
                .toList();
    }

    private InstitutionView view(Institution institution, InstitutionForm form, FieldErrors errors) {
        var others = new LinkedHashMap<String, String>(choices.parentsOf(institution));
        return new InstitutionView(
                institution.id().toString(),
                institution.name().in(pages.language()),
                institution.slug().value(),
                institution.isClosed(),
                institution.mergedInto().flatMap(institutions::find).map(this::link),
                institution.isClosed() ? Map.of() : others,
                domains.of(institution.id()).stream()
                        .map(one -> one.domain().toString())
                        .toList(),
                history.of(institution.id()),
                form,
                kinds(),
                others,
                errors);
    }

    private Link link(Institution institution) {
        return new Link(institution.id().toString(), institution.name().in(pages.language()));
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (InstitutionKind kind : InstitutionKind.values()) {
            kinds.put(kind.name(), pages.text("institutions.institutionKind." + kind));
        }
        return kinds;
    }
}
