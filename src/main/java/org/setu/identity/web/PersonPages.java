package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.Grant;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** One person, and what they may do where. */
@Path("/admin/people/{person}")
@MadeOnce
public class PersonPages {
    private static final List<Role> ROLES =
            List.of(Role.TRAINER, Role.WRITER, Role.REVIEWER, Role.MANAGER, Role.FOCAL_POINT, Role.ADMINISTRATOR);

    private final Accounts accounts;
    private final Grants grants;
    private final ScopeNames scopeNames;
    private final Pages pages;

    @Inject
    public PersonPages(Accounts accounts, Grants grants, ScopeNames scopeNames, Pages pages) {
        this.accounts = accounts;
        this.grants = grants;
        this.scopeNames = scopeNames;
        this.pages = pages;
    }

    /** @param mayRevoke not one's own administration, so that one administrator is always left */
    public record Held(String id, String role, String scope, Instant since, boolean mayRevoke) {}

    /** A person, what they hold, and the form to give them more. */
    public record PersonView(
            String id,
            String name,
            String otherName,
            String email,
            String kind,
            Optional<Instant> confirmedAt,
            Instant createdAt,
            List<Held> grants,
            Map<String, String> roles,
            Map<String, String> scopes,
            String role,
            String scope,
            FieldErrors errors) {}

    @GET
    @Operation(hidden = true)
    public Response person(@PathParam("person") AccountId id) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        return pages.page("identity/person", view(account(id), administrator, "", "", new FieldErrors()));
    }

    @POST
    @Path("/grants")
    @Operation(hidden = true)
    public Response grant(@PathParam("person") AccountId id, MultivaluedMap<String, String> fields) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        Account account = account(id);
        var typed = new Typed(fields);
        Optional<Role> role = ROLES.stream()
                .filter(one -> one.name().equals(typed.text("role")))
                .findFirst();
        Optional<Scope> scope = scopeNames.known(typed.text("scope"));
        var errors = new FieldErrors();
        errors.refuseIf(role.isEmpty(), "role", "identity.error.role");
        errors.refuseIf(scope.isEmpty(), "scope", "identity.error.scope");
        if (errors.isEmpty() && !scope.orElseThrow().suits(role.orElseThrow())) {
            errors.refuse("scope", "identity.error.scopeOf." + role.orElseThrow());
        }
        if (errors.isEmpty()) {
            grants.grant(id, role.orElseThrow(), scope.orElseThrow(), Optional.of(administrator));
            return pages.seeOther("/admin/people/" + id, "identity.notice.granted");
        } else {
            return pages.page(
                    422,
                    "identity/person",
                    view(account, administrator, typed.text("role"), typed.text("scope"), errors));
        }
    }

    @POST
    @Path("/grants/{grant}/revocation")
    @Operation(hidden = true)
    public Response revoke(@PathParam("person") AccountId id, @PathParam("grant") UUID grant) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        grants.revoke(id, grant, administrator);
        return pages.seeOther("/admin/people/" + id, "identity.notice.revoked");
    }

    private Account account(AccountId id) {
        return accounts.find(id).orElseThrow(NotFound::new);
    }

    private PersonView view(Account account, AccountId administrator, String role, String scope, FieldErrors errors) {
        Map<String, String> scopes = scopeNames.all();
        return new PersonView(
                account.id().toString(),
                account.name().in(pages.language()),
                account.name().in(pages.language().other()),
                account.email().value(),
                pages.text("identity.kind." + account.kind()),
                account.confirmedAt(),
                account.createdAt(),
                grants.of(account.id()).stream()
                        .map(grant -> held(grant, scopes, administrator))
                        .toList(),
                roles(),
                scopes,
                role,
                scope,
                errors);
    }

    private Held held(Grant grant, Map<String, String> scopes, AccountId administrator) {
        String scope = grant.scope().toString();
        return new Held(
                grant.id().toString(),
                pages.text("identity.role." + grant.role()),
                scopes.getOrDefault(scope, scope),
                grant.grantedAt(),
                grant.mayBeRevokedBy(administrator));
    }

    private Map<String, String> roles() {
        var choices = new LinkedHashMap<String, String>();
        ROLES.forEach(role -> choices.put(role.name(), pages.text("identity.role." + role)));
        return choices;
    }
}
