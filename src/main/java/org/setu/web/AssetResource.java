package org.setu.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.shared.MadeOnce;

/** Serves the assets; their checksum in the address makes each answer true for ever (RFC 8246). */
@Path("/assets/{version}/{name:.+}")
@MadeOnce
public class AssetResource {
    private final Assets assets;

    @Inject
    public AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Operation(hidden = true)
    public Response asset(
            @PathParam("version") String version,
            @PathParam("name") String name,
            @HeaderParam("Accept-Encoding") @Nullable String encodings) {
        Assets.Asset asset = assets.named(name).orElseThrow(NotFound::new);
        boolean zipped = encodings != null && encodings.contains("gzip");
        // A page of an older version may still ask: it gets today's file, but must not keep it.
        String keep = version.equals(assets.version()) ? "public, max-age=31536000, immutable" : "no-store";
        var answer = Response.ok(zipped ? asset.gzipped() : asset.plain(), asset.type())
                .header("Cache-Control", keep)
                .header("Vary", "Accept-Encoding");
        return zipped ? answer.header("Content-Encoding", "gzip").build() : answer.build();
    }
}
