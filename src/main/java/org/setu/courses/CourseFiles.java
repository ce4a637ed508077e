package org.setu.courses;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.setu.shared.Slug;

/**
 * The files of one course, byte for byte, the shared ones below {@code _shared/} among them; of recordings, what tells them from others.
 * Immutable; an edited course is a new value. Paths are relative to the course folder, with slashes.
 */
public final class CourseFiles {
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.-]*){0,7}");
    private static final int LONGEST_PATH = 240;
    /** Stands in the checksum where a file has its length. */
    private static final int RECORDING = -1;

    private final Slug slug;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, Recording> recordings;
    private final String checksum;

    private CourseFiles(Slug slug, SortedMap<String, byte[]> files, SortedMap<String, Recording> recordings) {
        this.slug = slug;
        this.files = files;
        this.recordings = recordings;
        this.checksum = checksumOf(files, recordings);
    }

    /** @throws IllegalArgumentException for a path that {@link #isPath} refuses */
    public static CourseFiles of(Slug slug, Map<String, byte[]> files) {
        return of(slug, files, Map.of());
    }

    /** @param recordings those whose bytes lie elsewhere; what is a recording among the files becomes one */
    public static CourseFiles of(Slug slug, Map<String, byte[]> files, Map<String, Recording> recordings) {
        var copies = new TreeMap<String, byte[]>();
        var known = new TreeMap<String, Recording>();
        files.forEach((path, bytes) -> put(path, bytes, copies, known));
        recordings.forEach((path, recording) -> known.put(checkedRecording(path), recording));
        return new CourseFiles(slug, copies, known);
    }

    /** Whether a path may stand in a course: plain characters, no way out of the folder, nothing hidden. */
    public static boolean isPath(String path) {
        return path.length() <= LONGEST_PATH && PATH.matcher(path).matches();
    }

    public Slug slug() {
        return slug;
    }

    public SortedSet<String> paths() {
        var paths = new TreeSet<>(files.keySet());
        paths.addAll(recordings.keySet());
        return Collections.unmodifiableSortedSet(paths);
    }

    /** What a file holds; empty where there is none, and for a recording. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    /** Its first bytes, so many at most; empty as {@link #bytes} is. */
    public Optional<byte[]> beginning(String path, int most) {
        return Optional.ofNullable(files.get(path)).map(bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, most)));
    }

    public Optional<Recording> recording(String path) {
        return Optional.ofNullable(recordings.get(path));
    }

    /** The number of bytes; 0 for a file that is not there. */
    public int size(String path) {
        byte[] bytes = files.get(path);
        return bytes == null ? recording(path).map(Recording::size).orElse(0) : bytes.length;
    }

    /** Of all recordings together, which are counted apart. */
    public long bytesOfRecordings() {
        return recordings.values().stream().mapToLong(Recording::size).sum();
    }

    /** SHA-256 over all paths and bytes, in hexadecimal digits. */
    public String checksum() {
        return checksum;
    }

    /** SHA-256 over one file's bytes, in hexadecimal digits; empty where there is none. */
    public Optional<String> checksum(String path) {
        return recording(path)
                .map(Recording::checksum)
                .or(() -> Optional.ofNullable(files.get(path)).map(Checksums::ofBytes));
    }

    /** Whether the other has the very same at this path, or neither has anything. */
    public boolean isSame(String path, CourseFiles other) {
        return Arrays.equals(files.get(path), other.files.get(path))
                && recording(path).equals(other.recording(path));
    }

    public CourseFiles with(String path, byte[] bytes) {
        var changed = new TreeMap<>(files);
        var known = new TreeMap<>(recordings);
        put(path, bytes, changed, known);
        return new CourseFiles(slug, changed, known);
    }

    public CourseFiles with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public CourseFiles with(String path, Recording recording) {
        var known = new TreeMap<>(recordings);
        known.put(checkedRecording(path), recording);
        return new CourseFiles(slug, files, known);
    }

    public CourseFiles without(String path) {
        return only(other -> !other.equals(path));
    }

    /** Those files alone whose path is one of these. */
    public CourseFiles only(Predicate<String> which) {
        var some = new TreeMap<>(files);
        some.keySet().removeIf(which.negate());
        var known = new TreeMap<>(recordings);
        known.keySet().removeIf(which.negate());
        return new CourseFiles(slug, some, known);
    }

    /** These and the others'; where both have a path, it is the others' file. */
    public CourseFiles and(CourseFiles others) {
        var all = new TreeMap<>(files);
        all.putAll(others.files);
        var known = new TreeMap<>(recordings);
        known.putAll(others.recordings);
        return new CourseFiles(slug, all, known);
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
        return slug + " (" + paths().size() + " files, " + checksum + ")";
    }

    private static void put(String path, byte[] bytes, Map<String, byte[]> files, Map<String, Recording> recordings) {
        if (Recording.isOne(path)) {
            recordings.put(checked(path), Recording.of(bytes));
        } else {
            files.put(checked(path), bytes.clone());
        }
    }

    private static String checked(String path) {
        if (!isPath(path)) {
            throw new IllegalArgumentException("Not a path of a course: " + path);
        }
        return path;
    }

    private static String checkedRecording(String path) {
        if (!Recording.isOne(path)) {
            throw new IllegalArgumentException("Not the path of a recording: " + path);
        }
        return checked(path);
    }

    private static String checksumOf(SortedMap<String, byte[]> files, SortedMap<String, Recording> recordings) {
        var paths = new TreeSet<>(files.keySet());
        paths.addAll(recordings.keySet());
        var digest = Checksums.sha256();
        for (String path : paths) {
            byte[] name = path.getBytes(StandardCharsets.UTF_8);
            Recording recording = recordings.get(path);
            byte[] content = recording == null ? files.getOrDefault(path, new byte[0]) : identity(recording);
            digest.update(lengths(name.length, recording == null ? content.length : RECORDING));
            digest.update(name);
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] identity(Recording recording) {
        return (recording.checksum() + " " + recording.size()).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] lengths(int path, int bytes) {
        return ByteBuffer.allocate(2 * Integer.BYTES).putInt(path).putInt(bytes).array();
    }
}
