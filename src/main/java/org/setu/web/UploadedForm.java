package org.setu.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form that brings a file (RFC 7578). It is received into a file of our own, so that a slow line takes no memory, and no further than a
 * limit; what comes behind that is passed over for a while, so that whoever sent it can read the answer.
 *
 * <p>Names are UTF-8, as browsers send them; the server's own reader takes those in Bangla for none at all.
 */
public final class UploadedForm implements AutoCloseable {
    private static final long MOST_PASSED_OVER = 100_000_000;
    private static final Pattern FILE_NAME = Pattern.compile(";\\s*filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEADERS = 8_000;
    private static final int LONGEST_TEXT = 2_000;
    private static final String BLANK_LINE = "\r\n\r\n";

    private final Path received;
    private final String boundary;
    private final boolean complete;

    private UploadedForm(Path received, String boundary, boolean complete) {
        this.received = received;
        this.boundary = boundary;
        this.complete = complete;
    }

    /** @param most as many bytes as all fields may have together */
    public static UploadedForm receive(HttpHeaders headers, InputStream body, long most) throws IOException {
        String boundary = headers.getMediaType().getParameters().getOrDefault("boundary", "");
        return receive(boundary, body, most);
    }

    static UploadedForm receive(String boundary, InputStream body, long most) throws IOException {
        Path file = Files.createTempFile("setu-upload", null);
        try (OutputStream to = Files.newOutputStream(file)) {
            boolean complete = pass(body, to, most);
            if (!complete) {
                pass(body, OutputStream.nullOutputStream(), MOST_PASSED_OVER);
            }
            return new UploadedForm(file, boundary, complete);
        } catch (IOException brokenOff) {
            Files.deleteIfExists(file);
            throw brokenOff;
        }
    }

    /** Whether all of it came; otherwise it was larger than it may be. */
    public boolean isComplete() {
        return complete;
    }

    /** A field's text, cut where no field is that long; blank where there is none. */
    public String text(String field) throws IOException {
        return part(field).map(part -> part.text().strip()).orElse("");
    }

    /** The name that a file has where it came from; blank where it says none. */
    public String fileName(String field) throws IOException {
        return part(field)
                .map(part -> FILE_NAME.matcher(part.headers()))
                .filter(name -> name.find())
                .map(name -> name.group(1))
                .orElse("");
    }

    /** A file's bytes; none where there is no such field. */
    public byte[] bytes(String field) throws IOException {
        return part(field).map(Part::content).orElse(new byte[0]);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(received);
    }

    /** Bytes of the form between two places. */
    private record Part(ByteBuffer form, String headers, int from, int to) {
        byte[] content() {
            return bytes(form, from, to);
        }

        String text() {
            return new String(bytes(form, from, Math.min(to, from + LONGEST_TEXT)), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(ByteBuffer form, int from, int to) {
        byte[] bytes = new byte[to - from];
        form.get(from, bytes);
        return bytes;
    }

    /** The form as it lies in its file: looking for a field takes none of the heap. */
    private ByteBuffer form() throws IOException {
        try (var channel = FileChannel.open(received)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private Optional<Part> part(String field) throws IOException {
        var named = Pattern.compile(
                "(?is)content-disposition:\\s*form-data\\b.*;\\s*name=\"" + Pattern.quote(field) + "\".*");
        ByteBuffer form = form();
        byte[] line = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        byte[] blank = BLANK_LINE.getBytes(StandardCharsets.ISO_8859_1);
        int at = line.length - 2;
        while (at < form.limit()) {
            int endOfHeaders = find(blank, form, at);
            int end = find(line, form, endOfHeaders + BLANK_LINE.length());
            if (end >= form.limit() || endOfHeaders - at > LONGEST_HEADERS) {
                return Optional.empty();
            }
            String headers = new String(bytes(form, at, endOfHeaders), StandardCharsets.UTF_8).strip();
            if (named.matcher(headers).matches()) {
                return Optional.of(new Part(form, headers, endOfHeaders + BLANK_LINE.length(), end));
            }
            at = end + line.length;
        }
        return Optional.empty();
    }

    /** Where it stands; the length where it stands nowhere. */
    private static int find(byte[] sought, ByteBuffer in, int from) {
        for (int at = from; at <= in.limit() - sought.length; at++) {
            int same = 0;
            while (same < sought.length && in.get(at + same) == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return at;
            }
        }
        return in.limit();
    }

    /** Whether the stream ended before there were too many bytes. */
    private static boolean pass(InputStream from, OutputStream to, long most) throws IOException {
        byte[] some = new byte[16_384];
        long passed = 0;
        for (int read = from.read(some); read >= 0; read = from.read(some)) {
            passed += read;
            if (passed > most) {
                return false;
            }
            to.write(some, 0, read);
        }
        return true;
    }
}
