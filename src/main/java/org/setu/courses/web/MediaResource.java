package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.Media;
import org.setu.courses.Recording;
import org.setu.shared.MadeOnce;
import org.setu.web.NotFound;

/** Serves a course's media. Their checksum is their address, so each answer is true for ever. */
@Path("/media/{checksum:[0-9a-f]{64}}/{name}")
@MadeOnce
public class MediaResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Media media;

    @Inject
    public MediaResource(Media media) {
        this.media = media;
    }

    @GET
    @Operation(hidden = true)
    public Response media(
            @PathParam("checksum") String checksum, @PathParam("name") String name, @Context HttpHeaders asked) {
        return MediaAnswer.isRecording(name)
                ? forEver(RecordingAnswer.of(recording(checksum), name, asked))
                : forEver(MediaAnswer.of(media.bytes(checksum).orElseThrow(NotFound::new), name));
    }

    @HEAD
    @Operation(hidden = true)
    public Response head(@PathParam("checksum") String checksum, @PathParam("name") String name) {
        return MediaAnswer.isRecording(name)
                ? forEver(RecordingAnswer.head(recording(checksum), name))
                : forEver(MediaAnswer.head(media.bytes(checksum).orElseThrow(NotFound::new), name));
    }

    private Recording recording(String checksum) {
        return media.recording(checksum).orElseThrow(NotFound::new);
    }

    private static Response forEver(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", FOR_EVER).build();
    }
}
