package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailAddress;
import org.setu.identity.EraseAccount;
import org.setu.identity.ErasureAsked;
import org.setu.identity.OpaqueToken;
import org.setu.identity.Passwords;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Where somebody has everything erased that says who they are, after reading what goes, what stays and why. */
@Path("/account/erasure")
@MadeOnce
public class ErasurePages {
    private final Accounts accounts;
    private final Passwords passwords;
    private final EraseAccount eraseAccount;
    private final TokenCookies tokenCookies;
    private final Pages pages;

    @Inject
    public ErasurePages(
            Accounts accounts, Passwords passwords, EraseAccount eraseAccount, TokenCookies tokenCookies, Pages pages) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.eraseAccount = eraseAccount;
        this.tokenCookies = tokenCookies;
        this.pages = pages;
    }

    /** @param email what was typed to confirm it, and {@code withdrawn} whether the certificates shall go too */
    public record ErasureView(
            boolean lastAdministrator, String address, String email, boolean withdrawn, FieldErrors errors) {}

    @GET
    @Operation(hidden = true)
    public Response explain() {
        return pages.page("identity/erasure", view(self(), "", false, new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response erase(MultivaluedMap<String, String> fields) {
        Account account = self();
        var typed = new Typed(fields);
        String email = typed.text("email");
        boolean withdrawn = typed.isTicked("withdrawn");
        var errors = new FieldErrors();
        errors.refuseIf(
                EmailAddress.parse(email).filter(account.email()::equals).isEmpty(),
                "email",
                "identity.erasure.wrongEmail");
        errors.refuseIf(
                !passwords.matches(Optional.of(account.password()), typed.exactly("password")),
                "password",
                "identity.error.oldPassword");
        if (!errors.isEmpty()) {
            return pages.page(422, "identity/erasure", view(account, email, withdrawn, errors));
        }
        var unusable = passwords.hash(OpaqueToken.next().value());
        var outcome = eraseAccount.erase(new ErasureAsked(account.id(), withdrawn), unusable);
        if (outcome == EraseAccount.Outcome.LAST_ADMINISTRATOR) {
            return pages.page(409, "identity/erasure", view(account, email, withdrawn, errors));
        }
        tokenCookies.take();
        return pages.seeOther("/", "identity.notice.erased");
    }

    private ErasureView view(Account account, String email, boolean withdrawn, FieldErrors errors) {
        return new ErasureView(
                eraseAccount.isLastAdministrator(account.id()), account.email().value(), email, withdrawn, errors);
    }

    private Account self() {
        return accounts.find(pages.account()).orElseThrow(NotFound::new);
    }
}
