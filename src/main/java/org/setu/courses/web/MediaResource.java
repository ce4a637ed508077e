package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.Media;
import org.setu.shared.MadeOnce;
import org.setu.web.NotFound;

/** Serves a course's media. Their checksum is their address, so each answer is true for ever. */
@Path("/media/{checksum:[0-9a-f]{64}}/{name}")
@MadeOnce
public class MediaResource {
    /** What a page may show; anything else is saved, never opened in place. */
    private static final Map<String, String> SHOWN = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "mp4", "video/mp4",
            "webm", "video/webm",
            "mp3", "audio/mpeg",
            "ogg", "audio/ogg",
            "vtt", "text/vtt;charset=UTF-8");

    private final Media media;

    @Inject
    public MediaResource(Media media) {
        this.media = media;
    }

    @GET
    @Operation(hidden = true)
    public Response media(@PathParam("checksum") String checksum, @PathParam("name") String name) {
        byte[] bytes = media.bytes(checksum).orElseThrow(NotFound::new);
        String type = SHOWN.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        var answer = Response.ok(bytes, type == null ? "application/octet-stream" : type)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                // An author's SVG opened by itself may neither run nor load anything.
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        return type == null ? answer.header("Content-Disposition", "attachment").build() : answer.build();
    }
}
