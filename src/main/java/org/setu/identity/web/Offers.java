package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.setu.identity.Accounts;
import org.setu.identity.Invitations.Received;
import org.setu.identity.invitations.AnswerInvitation.Outcome;
import org.setu.identity.invitations.Invitation;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.web.Pages;

/** Lays out what somebody is invited to, and leads who accepted to it. */
@MadeOnce
public class Offers {
    private final Accounts accounts;
    private final ScopeNames scopeNames;
    private final TokenCookies tokenCookies;
    private final Pages pages;

    @Inject
    Offers(Accounts accounts, ScopeNames scopeNames, TokenCookies tokenCookies, Pages pages) {
        this.accounts = accounts;
        this.scopeNames = scopeNames;
        this.tokenCookies = tokenCookies;
        this.pages = pages;
    }

    /**
     * An invitation that waits for an answer.
     *
     * @param path where the answer goes
     * @param token what opened it; empty where the account did
     * @param as who accepts it; empty for a visitor, who is led to sign in and back
     * @param words of who invites; may be blank
     */
    public record Offer(
            String path,
            Optional<String> token,
            String by,
            Role role,
            String scope,
            String words,
            Instant until,
            Optional<String> as,
            String signIn) {}

    /** What the link in a letter opened. */
    Offer opened(String token, Invitation invitation) {
        String here = pages.frame().path("/invitation?token=" + token);
        return new Offer(
                "/invitation",
                Optional.of(token),
                name(invitation.by()),
                invitation.role(),
                scopeNames.of(invitation.scope()),
                invitation.words(),
                invitation.expiresAt(),
                viewer(),
                "/sign-in?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    /** What the viewer's own address was sent. */
    Offer received(Received invitation) {
        return new Offer(
                "/invitations/" + invitation.id(),
                Optional.empty(),
                name(invitation.by()),
                invitation.role(),
                scopeNames.of(invitation.scope()),
                invitation.words(),
                invitation.until(),
                viewer(),
                "/sign-in");
    }

    /** Leads to the work, of which this person's next request knows. */
    Response welcome(Outcome accepted) {
        tokenCookies.renew();
        return pages.seeOther(
                "/authoring", accepted == Outcome.JOINED ? "identity.notice.joined" : "identity.notice.joinedBefore");
    }

    private Optional<String> viewer() {
        return pages.viewer().account().map(this::name);
    }

    private String name(AccountId account) {
        return accounts.find(account)
                .map(found -> found.name().in(pages.language()))
                .orElse("");
    }
}
