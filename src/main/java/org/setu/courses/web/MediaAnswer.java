package org.setu.courses.web;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.setu.courses.Recording;

/** A file of a course over HTTP: of a type that a page may show, or to be saved; by itself it may neither run nor load anything. */
final class MediaAnswer {
    private static final String SAVED = "application/octet-stream";

    private static final Map<String, String> SHOWN = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "mp4", "video/mp4",
            "m4a", "audio/mp4",
            "webm", "video/webm",
            "mp3", "audio/mpeg",
            "ogg", "audio/ogg",
            "vtt", "text/vtt;charset=UTF-8");

    private MediaAnswer() {}

    static Response.ResponseBuilder of(byte[] bytes, String name) {
        return asOf(Response.ok(bytes), name);
    }

    static Response.ResponseBuilder head(byte[] bytes, String name) {
        return asOf(Response.ok(), name).header("Content-Length", bytes.length);
    }

    /** An answer about a file of this name. */
    static Response.ResponseBuilder asOf(Response.ResponseBuilder begun, String name) {
        String type = type(name);
        var answer = begun.type(type)
                // An author's SVG opened by itself may neither run nor load anything.
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        return type.equals(SAVED) ? answer.header("Content-Disposition", "attachment") : answer;
    }

    /** Whether a file of this name can be the picture of a figure. */
    static boolean isPicture(String name) {
        return type(name).startsWith("image/");
    }

    static boolean isRecording(String name) {
        return Recording.isOne("media/" + name);
    }

    private static String type(String name) {
        return SHOWN.getOrDefault(ending(name), SAVED);
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
