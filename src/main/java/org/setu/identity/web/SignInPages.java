package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.signin.SignIn;
import org.setu.identity.signin.SignInOutcome.Refused;
import org.setu.identity.signin.SignInOutcome.Unconfirmed;
import org.setu.identity.signin.SignInOutcome.Welcome;
import org.setu.identity.signin.SignedIn;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.web.Cookies;
import org.setu.web.FieldErrors;
import org.setu.web.LanguageFilter;
import org.setu.web.Pages;
import org.setu.web.Typed;
import org.setu.web.Visit;

/** Where somebody says who they are. */
@Path("/sign-in")
@MadeOnce
public class SignInPages {
    private static final Duration YEAR = Duration.ofDays(365);

    private final SignIn signIn;
    private final TokenCookies tokenCookies;
    private final Client client;
    private final Visit visit;
    private final Cookies cookies;
    private final Pages pages;

    @Inject
    public SignInPages(
            SignIn signIn, TokenCookies tokenCookies, Client client, Visit visit, Cookies cookies, Pages pages) {
        this.signIn = signIn;
        this.tokenCookies = tokenCookies;
        this.client = client;
        this.visit = visit;
        this.cookies = cookies;
        this.pages = pages;
    }

    /** What the page shows: what was typed, where to go on, and what was wrong. */
    public record SignInView(String email, String next, FieldErrors errors) {}

    @GET
    @Operation(hidden = true)
    public Response form(@QueryParam("next") @DefaultValue("") String next) {
        return pages.viewer().isSignedIn()
                ? goOn(NextPage.of(next), pages.language())
                : pages.page("identity/sign-in", new SignInView("", NextPage.of(next), new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response signIn(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var outcome = signIn.signIn(typed.text("email"), typed.exactly("password"), client.address(), client.device());
        if (outcome instanceof Welcome welcome) {
            return letIn(welcome.signedIn(), NextPage.of(typed.text("next")));
        } else {
            var errors = new FieldErrors();
            errors.refuseIf(outcome instanceof Refused, "email", "identity.signIn.refused");
            errors.refuseIf(outcome instanceof Unconfirmed, "email", "identity.signIn.unconfirmed");
            return pages.page(
                    422,
                    "identity/sign-in",
                    new SignInView(typed.text("email"), NextPage.of(typed.text("next")), errors));
        }
    }

    private Response letIn(SignedIn signedIn, String next) {
        tokenCookies.give(signedIn);
        visit.send(cookies.lasting(LanguageFilter.COOKIE, signedIn.language().code(), YEAR));
        return goOn(next, signedIn.language());
    }

    private static Response goOn(String next, Language language) {
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(next.isEmpty() ? "/" + language.code() : next))
                .build();
    }
}
