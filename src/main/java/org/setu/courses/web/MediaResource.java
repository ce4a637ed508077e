package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.Media;
import org.setu.shared.MadeOnce;
import org.setu.web.NotFound;

/** Serves a course's media. Their checksum is their address, so each answer is true for ever. */
@Path("/media/{checksum:[0-9a-f]{64}}/{name}")
@MadeOnce
public class MediaResource {
    private final Media media;

    @Inject
    public MediaResource(Media media) {
        this.media = media;
    }

    @GET
    @Operation(hidden = true)
    public Response media(@PathParam("checksum") String checksum, @PathParam("name") String name) {
        byte[] bytes = media.bytes(checksum).orElseThrow(NotFound::new);
        return MediaAnswer.of(bytes, name)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
