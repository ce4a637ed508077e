package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.Grants;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Who a program acts for. */
@Path("/api/v1/me")
@MadeOnce
@Produces("application/json")
@Tag(name = "Me", description = "The person whose token it is")
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
@SecurityRequirement(name = "bearer")
public class MeApi {
    private final Accounts accounts;
    private final Grants grants;
    private final Pages pages;

    @Inject
    public MeApi(Accounts accounts, Grants grants, Pages pages) {
        this.accounts = accounts;
        this.grants = grants;
        this.pages = pages;
    }

    @Schema(name = "Me")
    public record Me(
            String id, String email, Map<String, String> name, String kind, String language, List<Held> grants) {}

    @Schema(name = "Grant")
    public record Held(
            String role,

            @Schema(description = "all, course:<slug> or institution:<id>")
            String scope) {}

    @GET
    @Operation(summary = "Who I am, and what I may do where")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content =
                    @Content(
                            schema = @Schema(implementation = Me.class),
                            examples =
                                    @ExampleObject(
                                            name = "trainer",
                                            value = "{\"id\": \"01a20a6a-06ee-7bf4-9691-62ea6d13f1b5\","
                                                    + " \"email\": \"trainer@demo.setu.example\","
                                                    + " \"name\": {\"en\": \"Nasreen Sultana\", \"bn\": \"নাসরিন সুলতানা\"},"
                                                    + " \"kind\": \"ACADEMIA\", \"language\": \"en\","
                                                    + " \"grants\": [{\"role\": \"TRAINER\","
                                                    + " \"scope\": \"course:mainstreaming-migration\"}]}")))
    @APIResponse(responseCode = "401", description = "No valid access token")
    public Me me() {
        AccountId id = pages.account();
        Account account = accounts.find(id).orElseThrow(NotFound::new);
        return new Me(
                id.toString(),
                account.email().value(),
                Map.of(
                        "en",
                        account.name().in(Language.EN),
                        "bn",
                        account.name().in(Language.BN)),
                account.kind().name(),
                account.language().code(),
                grants.of(id).stream()
                        .map(grant ->
                                new Held(grant.role().name(), grant.scope().toString()))
                        .toList());
    }
}
