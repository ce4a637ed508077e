package org.setu.courses;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.setu.shared.Slug;

/**
 * The files of one course, byte for byte, the shared ones below {@code _shared/} among them. Immutable; an edited course is a new
 * value. Paths are relative to the course folder, with slashes.
 */
public final class CourseFiles {
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.-]*){0,7}");
    private static final int LONGEST_PATH = 240;

    private final Slug slug;
    private final SortedMap<String, byte[]> files;
    private final String checksum;

    private CourseFiles(Slug slug, SortedMap<String, byte[]> files) {
        this.slug = slug;
        this.files = files;
        this.checksum = checksumOf(files);
    }

    /** @throws IllegalArgumentException for a path that {@link #isPath} refuses */
    public static CourseFiles of(Slug slug, Map<String, byte[]> files) {
        var copies = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> copies.put(checked(path), bytes.clone()));
        return new CourseFiles(slug, copies);
    }

    /** Whether a path may stand in a course: plain characters, no way out of the folder, nothing hidden. */
    public static boolean isPath(String path) {
        return path.length() <= LONGEST_PATH && PATH.matcher(path).matches();
    }

    public Slug slug() {
        return slug;
    }

    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeMap<>(files).navigableKeySet());
    }

    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    /** The number of bytes; 0 for a file that is not there. */
    public int size(String path) {
        byte[] bytes = files.get(path);
        return bytes == null ? 0 : bytes.length;
    }

    /** SHA-256 over all paths and bytes, in hexadecimal digits. */
    public String checksum() {
        return checksum;
    }

    public CourseFiles with(String path, byte[] bytes) {
        var changed = new TreeMap<>(files);
        changed.put(checked(path), bytes.clone());
        return new CourseFiles(slug, changed);
    }

    public CourseFiles with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public CourseFiles without(String path) {
        var changed = new TreeMap<>(files);
        changed.remove(path);
        return new CourseFiles(slug, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CourseFiles files && slug.equals(files.slug) && checksum.equals(files.checksum);
    }

    @Override
    public int hashCode() {
        return checksum.hashCode();
    }

    @Override
    public String toString() {
        return slug + " (" + files.size() + " files, " + checksum + ")";
    }

    private static String checked(String path) {
        if (!isPath(path)) {
            throw new IllegalArgumentException("Not a path of a course: " + path);
        }
        return path;
    }

    private static String checksumOf(SortedMap<String, byte[]> files) {
        var digest = Checksums.sha256();
        files.forEach((path, bytes) -> {
            byte[] name = path.getBytes(StandardCharsets.UTF_8);
            digest.update(lengths(name.length, bytes.length));
            digest.update(name);
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] lengths(int path, int bytes) {
        return ByteBuffer.allocate(2 * Integer.BYTES).putInt(path).putInt(bytes).array();
    }
}
