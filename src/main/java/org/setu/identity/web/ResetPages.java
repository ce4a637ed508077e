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
import org.setu.identity.Account;
import org.setu.identity.EmailAddress;
import org.setu.identity.OpaqueToken;
import org.setu.identity.Passwords;
import org.setu.identity.links.AskForReset;
import org.setu.identity.links.ResetPassword;
import org.setu.identity.web.ConfirmPages.AddressView;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** For whoever forgot the password: a link by mail, and a new one. */
@Path("/reset")
@MadeOnce
public class ResetPages {
    private final AskForReset askForReset;
    private final ResetPassword resetPassword;
    private final Passwords passwords;
    private final TokenCookies tokenCookies;
    private final Pages pages;

    @Inject
    public ResetPages(
            AskForReset askForReset,
            ResetPassword resetPassword,
            Passwords passwords,
            TokenCookies tokenCookies,
            Pages pages) {
        this.askForReset = askForReset;
        this.resetPassword = resetPassword;
        this.passwords = passwords;
        this.tokenCookies = tokenCookies;
        this.pages = pages;
    }

    /** The form for a new password; the address is shown so that password managers know whose it is. */
    public record ChooseView(String token, String email, FieldErrors errors) {}

    @GET
    @Operation(hidden = true)
    public Response form() {
        return pages.page("identity/reset", new AddressView("", false, new FieldErrors()));
    }

    /** Whoever asks learns nothing: the answer is the same for every address that could be one. */
    @POST
    @Operation(hidden = true)
    public Response ask(MultivaluedMap<String, String> fields) {
        String typed = new Typed(fields).text("email");
        Optional<EmailAddress> email = EmailAddress.parse(typed);
        if (email.isEmpty()) {
            var errors = new FieldErrors();
            errors.refuse("email", "identity.error.email");
            return pages.page(422, "identity/reset", new AddressView(typed, false, errors));
        } else {
            askForReset.ask(email.get());
            return pages.seeOther("/sign-in", "identity.notice.resetIfKnown");
        }
    }

    @GET
    @Path("/choose")
    @Operation(hidden = true)
    public Response choose(@QueryParam("token") @DefaultValue("") String token) {
        return resetPassword
                .owner(new OpaqueToken(token))
                .map(owner -> pages.page("identity/reset-choose", view(token, owner, new FieldErrors())))
                .orElseGet(this::linkIsDead);
    }

    @POST
    @Path("/choose")
    @Operation(hidden = true)
    public Response reset(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        String token = typed.text("token");
        String password = typed.exactly("password");
        Optional<Account> owner = resetPassword.owner(new OpaqueToken(token));
        if (owner.isEmpty()) {
            return linkIsDead();
        }
        var errors = new FieldErrors();
        passwords
                .objectTo(password, owner.get().email().value())
                .ifPresent(why -> errors.refuse("password", "identity.error.password." + why, Passwords.SHORTEST));
        if (!errors.isEmpty()) {
            return pages.page(422, "identity/reset-choose", view(token, owner.get(), errors));
        } else if (resetPassword.reset(new OpaqueToken(token), passwords.hash(password))) {
            tokenCookies.take();
            return pages.seeOther("/sign-in", "identity.notice.passwordChanged");
        } else {
            return linkIsDead();
        }
    }

    private static ChooseView view(String token, Account owner, FieldErrors errors) {
        return new ChooseView(token, owner.email().value(), errors);
    }

    private Response linkIsDead() {
        return pages.page(422, "identity/reset", new AddressView("", true, new FieldErrors()));
    }
}
