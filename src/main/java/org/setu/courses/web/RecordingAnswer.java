package org.setu.courses.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.setu.courses.Recording;

/**
 * A recording over HTTP: whole, or the range that a player asks for (RFC 9110, section 14). Telephones play nothing from a server that cannot
 * be asked for ranges.
 */
final class RecordingAnswer {
    private static final Logger LOG = Logger.getLogger(RecordingAnswer.class.getName());
    private static final int PARTIAL = 206;
    private static final int NOT_THERE = 416;
    private static final int AT_ONCE = 16_384;

    private RecordingAnswer() {}

    static Response.ResponseBuilder of(Recording recording, String name, HttpHeaders asked) {
        int size = recording.size();
        ByteRange.Asked range = isOfThis(recording, asked)
                ? ByteRange.asked(asked.getHeaderString("Range"), size)
                : new ByteRange.Asked.Whole();
        if (range instanceof ByteRange.Asked.Nothing) {
            return named(Response.status(NOT_THERE), recording, name).header("Content-Range", "bytes */" + size);
        } else if (range instanceof ByteRange.Asked.Part part) {
            ByteRange bytes = part.range();
            return named(Response.status(PARTIAL), recording, name)
                    .header("Content-Range", bytes.of(size))
                    .header(HttpHeaders.CONTENT_LENGTH, bytes.length())
                    .entity(sent(recording, bytes.first(), bytes.length()));
        } else {
            return named(Response.ok(), recording, name)
                    .header(HttpHeaders.CONTENT_LENGTH, size)
                    .entity(sent(recording, 0, size));
        }
    }

    /** What a player asks first: how long it is, and that ranges can be had. */
    static Response.ResponseBuilder head(Recording recording, String name) {
        return named(Response.ok(), recording, name).header(HttpHeaders.CONTENT_LENGTH, recording.size());
    }

    private static Response.ResponseBuilder named(Response.ResponseBuilder answer, Recording recording, String name) {
        return MediaAnswer.asOf(answer, name)
                .tag(new EntityTag(recording.checksum()))
                .header("Accept-Ranges", "bytes");
    }

    /** Who goes on with what they have says what that is; of another file they would get the middle. */
    private static boolean isOfThis(Recording recording, HttpHeaders asked) {
        String condition = asked.getHeaderString("If-Range");
        return condition == null || condition.equals("\"" + recording.checksum() + "\"");
    }

    private static StreamingOutput sent(Recording recording, int first, int length) {
        return to -> {
            try (InputStream bytes = recording.from(first)) {
                copy(bytes, to, length);
            } catch (GoneAway seeking) {
                LOG.log(Level.FINE, "A player stopped listening", seeking);
            }
        };
    }

    /** A player that jumps to another minute lets go of the line, which is nothing to report. */
    private static final class GoneAway extends IOException {
        private static final long serialVersionUID = 1;

        GoneAway(IOException cause) {
            super(cause);
        }
    }

    private static void copy(InputStream from, OutputStream to, int length) throws IOException {
        byte[] some = new byte[AT_ONCE];
        int left = length;
        while (left > 0) {
            int read = from.read(some, 0, Math.min(left, some.length));
            if (read < 0) {
                throw new IOException("It ends " + left + " bytes too early");
            }
            write(to, some, read);
            left -= read;
        }
    }

    private static void write(OutputStream to, byte[] some, int count) throws GoneAway {
        try {
            to.write(some, 0, count);
        } catch (IOException closed) {
            throw new GoneAway(closed);
        }
    }
}
