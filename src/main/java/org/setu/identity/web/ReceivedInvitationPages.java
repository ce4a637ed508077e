package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Invitations;
import org.setu.identity.invitations.AnswerInvitation;
import org.setu.identity.invitations.AnswerInvitation.Outcome;
import org.setu.identity.web.Offers.Offer;
import org.setu.shared.MadeOnce;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** The invitations that went to somebody's own address, for those who have an account and have not opened the letter. */
@Path("/invitations")
@MadeOnce
public class ReceivedInvitationPages {
    private final Invitations invitations;
    private final AnswerInvitation answerInvitation;
    private final Offers offers;
    private final Pages pages;

    @Inject
    public ReceivedInvitationPages(
            Invitations invitations, AnswerInvitation answerInvitation, Offers offers, Pages pages) {
        this.invitations = invitations;
        this.answerInvitation = answerInvitation;
        this.offers = offers;
        this.pages = pages;
    }

    public record ReceivedView(List<Offer> offers) {}

    @GET
    @Operation(hidden = true)
    public Response show() {
        return pages.page(
                "identity/received",
                new ReceivedView(invitations.received(pages.account()).stream()
                        .map(offers::received)
                        .toList()));
    }

    @POST
    @Path("/{invitation}")
    @Operation(hidden = true)
    public Response accept(@PathParam("invitation") UUID invitation) {
        Outcome outcome = answerInvitation.accept(invitation, pages.account());
        if (outcome == Outcome.OVER) {
            throw new NotFound();
        }
        return offers.welcome(outcome);
    }

    @POST
    @Path("/{invitation}/declining")
    @Operation(hidden = true)
    public Response decline(@PathParam("invitation") UUID invitation) {
        if (answerInvitation.decline(invitation, pages.account())) {
            return pages.seeOther("/", "identity.notice.declined");
        }
        throw new NotFound();
    }
}
