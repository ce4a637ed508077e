package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.setu.identity.OpaqueToken;
import org.setu.identity.keys.AccessTokens;
import org.setu.identity.signin.Refresh;
import org.setu.identity.signin.SignIn;
import org.setu.identity.signin.SignInOutcome.Welcome;
import org.setu.identity.signin.SignedIn;
import org.setu.shared.MadeOnce;
import org.setu.web.NotSignedIn;

/** How a program gets in: an access token for ten minutes, and a refresh token that works once to get the next. */
@Path("/api/v1/tokens")
@MadeOnce
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Tokens", description = "Getting in, and staying in")
public class TokenApi {
    private static final String ISSUED =
            "{\"accessToken\": \"eyJhbGciOiJSUzI1NiIs…\"," + " \"refreshToken\": \"q3Vt0nB2…\", \"expiresIn\": 600}";

    private final SignIn signIn;
    private final Refresh refresh;
    private final AccessTokens accessTokens;
    private final Client client;

    @Inject
    public TokenApi(SignIn signIn, Refresh refresh, AccessTokens accessTokens, Client client) {
        this.signIn = signIn;
        this.refresh = refresh;
        this.accessTokens = accessTokens;
        this.client = client;
    }

    @Schema(name = "Credentials")
    public record Credentials(
            @Schema(examples = "official@demo.setu.example") @Nullable
            String email,

            @Schema(examples = "bridge-demo-2026") @Nullable String password) {}

    @Schema(name = "RefreshToken")
    public record Shown(@Nullable String refreshToken) {}

    @Schema(name = "Tokens")
    public record Issued(
            @Schema(description = "To be sent as Authorization: Bearer …")
            String accessToken,

            @Schema(description = "Works once; using it again later ends the session")
            String refreshToken,

            @Schema(description = "Seconds until the access token expires", examples = "600")
            long expiresIn) {}

    @POST
    @Operation(
            summary = "Signs in",
            description = "A wrong password, an unknown address and too many tries look the same.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "demo",
                                            value = "{\"email\": \"official@demo.setu.example\","
                                                    + " \"password\": \"bridge-demo-2026\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The tokens",
            content =
                    @Content(
                            schema = @Schema(implementation = Issued.class),
                            examples = @ExampleObject(name = "tokens", value = ISSUED)))
    @APIResponse(responseCode = "401", description = "Not let in")
    public Response signIn(@Nullable Credentials credentials) {
        if (credentials != null
                && signIn.signIn(
                                text(credentials.email()),
                                text(credentials.password()),
                                client.address(),
                                client.device())
                        instanceof Welcome welcome) {
            return issue(welcome.signedIn());
        } else {
            throw new NotSignedIn();
        }
    }

    @POST
    @Path("/refresh")
    @Operation(summary = "Exchanges a refresh token for fresh tokens")
    @APIResponse(
            responseCode = "200",
            description = "The next tokens",
            content =
                    @Content(
                            schema = @Schema(implementation = Issued.class),
                            examples = @ExampleObject(name = "tokens", value = ISSUED)))
    @APIResponse(
            responseCode = "401",
            description = "The token is unknown, expired or used before, or its session has ended")
    public Response refresh(@Nullable Shown shown) {
        String token = shown == null ? "" : text(shown.refreshToken());
        return issue(refresh.refresh(new OpaqueToken(token)).orElseThrow(NotSignedIn::new));
    }

    private Response issue(SignedIn signedIn) {
        return Response.ok(new Issued(
                        signedIn.accessToken(),
                        signedIn.refreshToken().value(),
                        accessTokens.life().toSeconds()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
