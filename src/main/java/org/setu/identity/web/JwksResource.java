package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.setu.identity.keys.PublishedKeys;
import org.setu.shared.MadeOnce;

/** The public keys that access tokens are checked with (RFC 7517). The server itself asks here too. */
@Path("/jwks")
@MadeOnce
@Tag(name = "Tokens")
public class JwksResource {
    private final PublishedKeys keys;

    @Inject
    public JwksResource(PublishedKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces("application/json")
    @Operation(summary = "The public keys that access tokens are signed with")
    public Response keys() {
        return Response.ok(keys.jwkSet())
                .header("Cache-Control", "public, max-age=60")
                .build();
    }
}
