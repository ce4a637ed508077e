package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.signin.EndSessions;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** The way out. */
@Path("/sign-out")
@MadeOnce
public class SignOutPages {
    private final EndSessions endSessions;
    private final TokenCookies tokenCookies;
    private final Pages pages;

    @Inject
    public SignOutPages(EndSessions endSessions, TokenCookies tokenCookies, Pages pages) {
        this.endSessions = endSessions;
        this.tokenCookies = tokenCookies;
        this.pages = pages;
    }

    @POST
    @Operation(hidden = true)
    public Response signOut() {
        var viewer = pages.viewer();
        viewer.account().ifPresent(account -> endSessions.one(account, UUID.fromString(viewer.session())));
        tokenCookies.take();
        return pages.seeOther("/", "identity.notice.signedOut");
    }
}
