package org.setu.courses.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.setu.courses.Checksums;
import org.setu.web.Typed;

/** What a client says in headers of the protocol for resumable uploads (https://tus.io/protocols/resumable-upload, 1.0.0). */
final class Tus {
    static final String VERSION = "1.0.0";
    static final String PIECE = "application/offset+octet-stream";
    static final String ALGORITHM = "sha256";
    static final int CHECKSUM_MISMATCH = 460;

    private static final int LONGEST_VALUE = 200;
    private static final long NONE = -1;

    private final HttpHeaders headers;

    Tus(HttpHeaders headers) {
        this.headers = headers;
    }

    static ResponseBuilder said(ResponseBuilder answer) {
        return answer.header("Tus-Resumable", VERSION);
    }

    /** As HTTP writes it (RFC 9110, section 5.6.7). */
    static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    boolean isThisVersion() {
        return VERSION.equals(headers.getHeaderString("Tus-Resumable"));
    }

    /** How long the whole is; -1 where it does not say. */
    long length() {
        return number("Upload-Length");
    }

    /** Where the piece begins; -1 where it does not say. */
    long offset() {
        return number("Upload-Offset");
    }

    /** A value of the metadata, as far as it is text that can be shown; blank where there is none. */
    String named(String key) {
        String metadata = header("Upload-Metadata");
        for (String pair : metadata.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts.length == 2 && parts[0].equals(key)) {
                String text = Typed.readable(decoded(parts[1]).orElse(""));
                return text.substring(0, Math.min(text.length(), LONGEST_VALUE));
            }
        }
        return "";
    }

    /** Whether a piece is what was sent; one that comes without a checksum is believed. */
    boolean isWhole(byte[] piece) {
        String checksum = header("Upload-Checksum");
        String sent = checksum.startsWith(ALGORITHM + " ") ? checksum.substring(ALGORITHM.length() + 1) : "";
        byte[] sum = HexFormat.of().parseHex(Checksums.ofBytes(piece));
        return checksum.isEmpty() || sent.equals(Base64.getEncoder().encodeToString(sum));
    }

    private long number(String name) {
        String value = header(name);
        return Pattern.matches("\\d{1,18}", value) ? Long.parseLong(value) : NONE;
    }

    private String header(String name) {
        return Optional.ofNullable(headers.getHeaderString(name)).orElse("").strip();
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8)
                    .replaceAll("\\p{Cntrl}", ""));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
