package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Accounts;
import org.setu.identity.OpaqueToken;
import org.setu.identity.invitations.AnswerInvitation;
import org.setu.identity.invitations.AnswerInvitation.Outcome;
import org.setu.identity.invitations.Invitation;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Where an invitation leads. Opening it only shows what it is about: mail programs open links by themselves, and that must accept nothing. */
@Path("/invitation")
@MadeOnce
public class InvitationPages {
    private static final int OVER = 410;

    private final AnswerInvitation answerInvitation;
    private final Accounts accounts;
    private final ScopeNames scopeNames;
    private final TokenCookies tokenCookies;
    private final Pages pages;

    @Inject
    public InvitationPages(
            AnswerInvitation answerInvitation,
            Accounts accounts,
            ScopeNames scopeNames,
            TokenCookies tokenCookies,
            Pages pages) {
        this.answerInvitation = answerInvitation;
        this.accounts = accounts;
        this.scopeNames = scopeNames;
        this.tokenCookies = tokenCookies;
        this.pages = pages;
    }

    /** The page; it says so where the invitation is over. */
    public record InvitationView(Optional<Offer> offer) {}

    /**
     * An invitation that waits for an answer.
     *
     * @param as who accepts it; empty for a visitor, who is led to sign in and back
     * @param words of who invites; may be blank
     */
    public record Offer(
            String token,
            String by,
            Role role,
            String scope,
            String words,
            Instant until,
            Optional<String> as,
            String signIn) {}

    @GET
    @Operation(hidden = true)
    public Response show(@QueryParam("token") @DefaultValue("") String token) {
        return answerInvitation
                .waiting(new OpaqueToken(token))
                .map(invitation ->
                        pages.page("identity/invitation", new InvitationView(Optional.of(offer(token, invitation)))))
                .orElseGet(this::over);
    }

    @POST
    @Operation(hidden = true)
    public Response accept(MultivaluedMap<String, String> fields) {
        AccountId account = pages.account();
        Outcome outcome = answerInvitation.accept(token(fields), account);
        tokenCookies.renew();
        return switch (outcome) {
            case JOINED -> pages.seeOther("/authoring", "identity.notice.joined");
            case AT_WORK -> pages.seeOther("/authoring", "identity.notice.joinedBefore");
            case OVER -> over();
        };
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

    private Offer offer(String token, Invitation invitation) {
        String here = pages.frame().path("/invitation?token=" + token);
        return new Offer(
                token,
                name(invitation.by()),
                invitation.role(),
                scopeNames.of(invitation.scope()),
                invitation.words(),
                invitation.expiresAt(),
                pages.viewer().account().map(this::name),
                "/sign-in?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    private String name(AccountId account) {
        return accounts.find(account)
                .map(found -> found.name().in(pages.language()))
                .orElse("");
    }
}
