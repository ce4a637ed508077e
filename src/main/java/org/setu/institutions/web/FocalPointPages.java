package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Accounts;
import org.setu.identity.Grant;
import org.setu.institutions.Institutions;
import org.setu.institutions.Management;
import org.setu.institutions.NameFocalPoint;
import org.setu.institutions.Posting;
import org.setu.institutions.PostingId;
import org.setu.institutions.Postings;
import org.setu.institutions.Today;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Whether somebody speaks for the institution where they work, for whoever answers for it: to name them, or to end it. */
@Path("/postings/{posting}/focal-point")
@MadeOnce
public class FocalPointPages {
    private final Postings postings;
    private final Management management;
    private final Institutions institutions;
    private final NameFocalPoint nameFocalPoint;
    private final Accounts accounts;
    private final Pages pages;
    private final Today today;

    @Inject
    public FocalPointPages(
            Postings postings,
            Management management,
            Institutions institutions,
            NameFocalPoint nameFocalPoint,
            Accounts accounts,
            Pages pages,
            Today today) {
        this.postings = postings;
        this.management = management;
        this.institutions = institutions;
        this.nameFocalPoint = nameFocalPoint;
        this.accounts = accounts;
        this.pages = pages;
        this.today = today;
    }

    /** @param by who named them; blank where the installation did, or their account was erased */
    public record Named(Instant since, String by) {}

    /** @param named empty where they are not the focal point */
    public record FocalPointView(
            String path, String personPath, String name, String institution, Optional<Named> named) {}

    @GET
    @Operation(hidden = true)
    public Response look(@PathParam("posting") PostingId id) {
        Posting posting = find(id);
        return pages.page(
                "institutions/focalPoint",
                new FocalPointView(
                        path(id),
                        "/postings/" + id,
                        name(posting.account()),
                        posting.institution()
                                .flatMap(institutions::find)
                                .map(institution -> institution.name().in(pages.language()))
                                .orElse(""),
                        nameFocalPoint.held(posting).map(this::named)));
    }

    @POST
    @Operation(hidden = true)
    public Response name(@PathParam("posting") PostingId id) {
        nameFocalPoint.name(find(id), pages.account());
        return pages.seeOther(path(id), "institutions.notice.focalPoint.named");
    }

    @POST
    @Path("/ending")
    @Operation(hidden = true)
    public Response end(@PathParam("posting") PostingId id) {
        nameFocalPoint.end(find(id), pages.account());
        return pages.seeOther(path(id), "institutions.notice.focalPoint.ended");
    }

    private static String path(PostingId id) {
        return "/postings/" + id + "/focal-point";
    }

    /** Who works at an institution of the tree that the viewer answers for. */
    private Posting find(PostingId id) {
        return management
                .of(pages.account())
                .flatMap(managed -> postings.find(id).filter(managed::holds))
                .filter(posting -> posting.isConfirmed()
                        && !posting.isOver(today.date())
                        && posting.institution().isPresent())
                .orElseThrow(NotFound::new);
    }

    private Named named(Grant grant) {
        return new Named(grant.grantedAt(), grant.grantedBy().map(this::name).orElse(""));
    }

    private String name(AccountId account) {
        return accounts.find(account)
                .map(found -> found.name().in(pages.language()))
                .orElse("");
    }
}
