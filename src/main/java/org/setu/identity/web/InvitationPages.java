package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.OpaqueToken;
import org.setu.identity.invitations.AnswerInvitation;
import org.setu.identity.invitations.AnswerInvitation.Outcome;
import org.setu.identity.web.Offers.Offer;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Where an invitation leads. Opening it only shows what it is about: mail programs open links by themselves, and that must accept nothing. */
@Path("/invitation")
@MadeOnce
public class InvitationPages {
    private static final int OVER = 410;

    private final AnswerInvitation answerInvitation;
    private final Offers offers;
    private final Pages pages;

    @Inject
    public InvitationPages(AnswerInvitation answerInvitation, Offers offers, Pages pages) {
        this.answerInvitation = answerInvitation;
        this.offers = offers;
        this.pages = pages;
    }

    /** The page; it says so where the invitation is over. */
    public record InvitationView(Optional<Offer> offer) {}

    @GET
    @Operation(hidden = true)
    public Response show(@QueryParam("token") @DefaultValue("") String token) {
        return answerInvitation
                .waiting(new OpaqueToken(token))
                .map(invitation -> pages.page(
                        "identity/invitation", new InvitationView(Optional.of(offers.opened(token, invitation)))))
                .orElseGet(this::over);
    }

    @POST
    @Operation(hidden = true)
    public Response accept(MultivaluedMap<String, String> fields) {
        AccountId account = pages.account();
        Outcome outcome = answerInvitation.accept(token(fields), account);
        return outcome == Outcome.OVER ? over() : offers.welcome(outcome);
    }

    @POST
    @Path("/declining")
    @Operation(hidden = true)
    public Response decline(MultivaluedMap<String, String> fields) {
        return answerInvitation.decline(token(fields)) ? pages.seeOther("/", "identity.notice.declined") : over();
    }

    private Response over() {
        return pages.page(OVER, "identity/invitation", new InvitationView(Optional.empty()));
    }

    private static OpaqueToken token(MultivaluedMap<String, String> fields) {
        return new OpaqueToken(new Typed(fields).text("token"));
    }
}
