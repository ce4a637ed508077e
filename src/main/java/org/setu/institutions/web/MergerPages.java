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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.institutions.MergeInstitution;
import org.setu.institutions.MergeInstitution.Outcome;
import org.setu.institutions.Postings;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** One institution goes into another: first what that means, then, when an administrator says so, it is done. */
@Path("/admin/institutions/{institution}/merger")
@MadeOnce
public class MergerPages {
    private final Institutions institutions;
    private final Postings postings;
    private final MergeInstitution mergeInstitution;
    private final Pages pages;

    @Inject
    public MergerPages(Institutions institutions, Postings postings, MergeInstitution mergeInstitution, Pages pages) {
        this.institutions = institutions;
        this.postings = postings;
        this.mergeInstitution = mergeInstitution;
        this.pages = pages;
    }

    /**
     * @param below how many institutions stand right below the one that goes
     * @param people how many postings go over
     * @param possible whether it can be done; otherwise the errors say why not
     */
    public record MergerView(
            String id,
            String name,
            String intoId,
            String into,
            int below,
            long people,
            boolean possible,
            FieldErrors errors) {}

    @GET
    @Operation(hidden = true)
    public Response look(
            @PathParam("institution") InstitutionId id, @QueryParam("into") @DefaultValue("") String chosen) {
        pages.accountWith(Role.ADMINISTRATOR);
        Institution merged = institutions.find(id).orElseThrow(NotFound::new);
        Institution into = chosen(chosen).orElseThrow(NotFound::new);
        InstitutionTree tree = institutions.tree();
        return page(merged, into, tree, mergeInstitution.look(merged, into, tree));
    }

    @POST
    @Operation(hidden = true)
    public Response merge(@PathParam("institution") InstitutionId id, MultivaluedMap<String, String> fields) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        Institution merged = institutions.find(id).orElseThrow(NotFound::new);
        Institution into = chosen(new Typed(fields).text("into")).orElseThrow(NotFound::new);
        Outcome outcome = mergeInstitution.merge(merged.id(), into.id(), administrator);
        return outcome == Outcome.MERGED
                ? pages.seeOther("/admin/institutions/" + into.id(), "institutions.notice.merged")
                : page(merged, into, institutions.tree(), outcome);
    }

    private Response page(Institution merged, Institution into, InstitutionTree tree, Outcome outcome) {
        var errors = new FieldErrors();
        errors.refuseIf(outcome != Outcome.MERGED, "", "institutions.error.merger." + outcome);
        return pages.page(
                outcome == Outcome.MERGED ? 200 : 422,
                "institutions/merger",
                new MergerView(
                        merged.id().toString(),
                        merged.name().in(pages.language()),
                        into.id().toString(),
                        into.name().in(pages.language()),
                        tree.below(Optional.of(merged.id())).size(),
                        postings.count(merged.id()),
                        outcome == Outcome.MERGED,
                        errors));
    }

    private Optional<Institution> chosen(String text) {
        try {
            return institutions.find(new InstitutionId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
