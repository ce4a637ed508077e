package org.setu.courses;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A film or a sound of a course. It is too large to be in memory whole: a course knows its checksum and size, and whoever wants its bytes opens
 * it where it lies, be that a folder, an archive or the database. Two with the same checksum are the same.
 */
public final class Recording {
    /** What the format allows; an installation may allow less to be brought in the browser. */
    public static final int MOST_BYTES = 500_000_000;

    private static final Pattern PATH = Pattern.compile("media/.+\\.(?:mp4|m4a|webm|mp3|ogg)");
    private static final int AT_ONCE = 65_536;

    private final String checksum;
    private final int size;
    private final Source source;

    private Recording(String checksum, int size, Source source) {
        this.checksum = checksum;
        this.size = size;
        this.source = source;
    }

    /** Where its bytes lie. */
    @FunctionalInterface
    public interface Source {
        /** Opens it; the first byte read is the one at this place. */
        InputStream from(int place) throws IOException;
    }

    /** Whether what lies at this path of a course is one. Its ending says so, whatever its size, so that all who ask agree. */
    public static boolean isOne(String path) {
        return PATH.matcher(path).matches();
    }

    public static Recording of(String checksum, int size, Source source) {
        return new Recording(checksum, size, source);
    }

    /** One that is small enough to be in memory. */
    public static Recording of(byte[] bytes) {
        byte[] kept = bytes.clone();
        return new Recording(
                Checksums.ofBytes(kept),
                kept.length,
                place -> new ByteArrayInputStream(kept, place, kept.length - place));
    }

    /** Reads it through once, to know its checksum and its size. */
    public static Recording measured(Source source) throws IOException {
        var digest = Checksums.sha256();
        int size = 0;
        try (var bytes = new DigestInputStream(source.from(0), digest)) {
            byte[] some = new byte[AT_ONCE];
            for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
                size = Math.addExact(size, read);
            }
        }
        return new Recording(HexFormat.of().formatHex(digest.digest()), size, source);
    }

    /** SHA-256 in hexadecimal digits. */
    public String checksum() {
        return checksum;
    }

    public int size() {
        return size;
    }

    /** Its bytes from a place on; whoever opens them closes them. */
    public InputStream from(int place) throws IOException {
        return source.from(place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recording recording && checksum.equals(recording.checksum);
    }

    @Override
    public int hashCode() {
        return checksum.hashCode();
    }

    @Override
    public String toString() {
        return "recording " + checksum + " (" + size + " bytes)";
    }
}
