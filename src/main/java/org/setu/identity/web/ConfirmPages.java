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
import org.setu.identity.EmailAddress;
import org.setu.identity.OpaqueToken;
import org.setu.identity.links.AskForConfirmation;
import org.setu.identity.links.ConfirmEmail;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/**
 * Where the link in the mail leads. Opening it only shows a button: mail programs open links by themselves, and that must use nothing up.
 */
@Path("/confirm")
@MadeOnce
public class ConfirmPages {
    private final ConfirmEmail confirmEmail;
    private final AskForConfirmation askForConfirmation;
    private final Pages pages;

    @Inject
    public ConfirmPages(ConfirmEmail confirmEmail, AskForConfirmation askForConfirmation, Pages pages) {
        this.confirmEmail = confirmEmail;
        this.askForConfirmation = askForConfirmation;
        this.pages = pages;
    }

    /** The token that the button sends on. */
    public record ConfirmView(String token) {}

    /** A form that asks for nothing but an address. */
    public record AddressView(String email, boolean failedBefore, FieldErrors errors) {}

    @GET
    @Operation(hidden = true)
    public Response button(@QueryParam("token") @DefaultValue("") String token) {
        return pages.page("identity/confirm", new ConfirmView(token));
    }

    @POST
    @Operation(hidden = true)
    public Response confirm(MultivaluedMap<String, String> fields) {
        return confirmEmail.confirm(new OpaqueToken(new Typed(fields).text("token")))
                ? pages.seeOther("/sign-in", "identity.notice.confirmed")
                : pages.page(422, "identity/confirm-again", new AddressView("", true, new FieldErrors()));
    }

    @GET
    @Path("/again")
    @Operation(hidden = true)
    public Response askAgain() {
        return pages.page("identity/confirm-again", new AddressView("", false, new FieldErrors()));
    }

    /** Whoever asks learns nothing: the answer is the same for every address that could be one. */
    @POST
    @Path("/again")
    @Operation(hidden = true)
    public Response again(MultivaluedMap<String, String> fields) {
        String typed = new Typed(fields).text("email");
        Optional<EmailAddress> email = EmailAddress.parse(typed);
        if (email.isEmpty()) {
            var errors = new FieldErrors();
            errors.refuse("email", "identity.error.email");
            return pages.page(422, "identity/confirm-again", new AddressView(typed, false, errors));
        } else {
            askForConfirmation.again(email.get());
            return pages.seeOther("/sign-in", "identity.notice.sentIfWaiting");
        }
    }
}
