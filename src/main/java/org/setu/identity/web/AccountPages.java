package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.ChangeLanguage;
import org.setu.identity.CorrectName;
import org.setu.identity.NameCheck;
import org.setu.identity.Passwords;
import org.setu.identity.signin.ChangePassword;
import org.setu.identity.signin.EndSessions;
import org.setu.identity.signin.Sessions;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.Cookies;
import org.setu.web.FieldErrors;
import org.setu.web.LanguageFilter;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;
import org.setu.web.Visit;

/** What Setu knows of somebody, for themselves: to read, to correct, to take along. */
@Path("/account")
@MadeOnce
public class AccountPages {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Accounts accounts;
    private final Sessions sessions;
    private final NameCheck nameCheck;
    private final CorrectName correctName;
    private final ChangeLanguage changeLanguage;
    private final Passwords passwords;
    private final ChangePassword changePassword;
    private final EndSessions endSessions;
    private final TokenCookies tokenCookies;
    private final Visit visit;
    private final Cookies cookies;
    private final Pages pages;

    @Inject
    public AccountPages(
            Accounts accounts,
            Sessions sessions,
            NameCheck nameCheck,
            CorrectName correctName,
            ChangeLanguage changeLanguage,
            Passwords passwords,
            ChangePassword changePassword,
            EndSessions endSessions,
            TokenCookies tokenCookies,
            Visit visit,
            Cookies cookies,
            Pages pages) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.nameCheck = nameCheck;
        this.correctName = correctName;
        this.changeLanguage = changeLanguage;
        this.passwords = passwords;
        this.changePassword = changePassword;
        this.endSessions = endSessions;
        this.tokenCookies = tokenCookies;
        this.visit = visit;
        this.cookies = cookies;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response account() {
        Account account = self();
        return pages.page("identity/account", view(account, account.name(), new FieldErrors()));
    }

    @POST
    @Path("/name")
    @Operation(hidden = true)
    public Response correctName(MultivaluedMap<String, String> fields) {
        Account account = self();
        var typed = new Typed(fields);
        var name = LocalizedText.of(NameCheck.tidy(typed.text("nameEn")), NameCheck.tidy(typed.text("nameBn")));
        var errors = new FieldErrors();
        check(name, Language.EN, "nameEn", errors);
        check(name, Language.BN, "nameBn", errors);
        if (errors.isEmpty()) {
            correctName.correct(account.id(), name);
            return pages.seeOther("/account", "identity.notice.nameCorrected");
        } else {
            return pages.page(422, "identity/account", view(account, name, errors));
        }
    }

    @POST
    @Path("/language")
    @Operation(hidden = true)
    public Response changeLanguage(MultivaluedMap<String, String> fields) {
        Account account = self();
        Language language = Language.of(new Typed(fields).text("language")).orElse(account.language());
        changeLanguage.change(account.id(), language);
        visit.send(cookies.lasting(LanguageFilter.COOKIE, language.code(), YEAR));
        return pages.seeOther("/account", "identity.notice.languageChanged");
    }

    @POST
    @Path("/password")
    @Operation(hidden = true)
    public Response changePassword(MultivaluedMap<String, String> fields) {
        Account account = self();
        var typed = new Typed(fields);
        String chosen = typed.exactly("newPassword");
        var errors = new FieldErrors();
        errors.refuseIf(
                !passwords.matches(Optional.of(account.password()), typed.exactly("oldPassword")),
                "oldPassword",
                "identity.error.oldPassword");
        passwords
                .objectTo(chosen, account.email().value())
                .ifPresent(why -> errors.refuse("newPassword", "identity.error.password." + why, Passwords.SHORTEST));
        if (errors.isEmpty()) {
            changePassword.change(account.id(), passwords.hash(chosen), thisSession());
            return pages.seeOther("/account", "identity.notice.passwordChanged");
        } else {
            return pages.page(422, "identity/account", view(account, account.name(), errors));
        }
    }

    @POST
    @Path("/sessions/end")
    @Operation(hidden = true)
    public Response signOutEverywhere() {
        endSessions.all(pages.account(), EndSessions.Reason.EVERYWHERE);
        tokenCookies.take();
        return pages.seeOther("/sign-in", "identity.notice.signedOutEverywhere");
    }

    private Account self() {
        return accounts.find(pages.account()).orElseThrow(NotFound::new);
    }

    private void check(LocalizedText name, Language language, String field, FieldErrors errors) {
        nameCheck
                .objectTo(name.in(language), language)
                .ifPresent(why -> errors.refuse(
                        field, "identity.error." + field + "." + why, nameCheck.unprintable(name.in(language))));
    }

    private AccountView view(Account account, LocalizedText name, FieldErrors errors) {
        return AccountView.of(account, name, sessions.of(account.id()), thisSession(), errors, pages);
    }

    private UUID thisSession() {
        return UUID.fromString(pages.viewer().session());
    }
}
