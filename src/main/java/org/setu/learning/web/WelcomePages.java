package org.setu.learning.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** The door: what Setu is, to those who are not signed in; to the others, their own home. */
@Path("/")
@MadeOnce
public class WelcomePages {
    private final Pages pages;

    @Inject
    public WelcomePages(Pages pages) {
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response welcome() {
        return pages.viewer().isSignedIn() ? pages.seeOther("/learning") : pages.page("learning/welcome", "");
    }
}
