package org.setu.courses.drafting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.setu.courses.CourseFiles;
import org.setu.courses.Recording;
import org.setu.shared.Slug;

/** A course as a ZIP of its folder: {@code courses/<slug>/} and {@code courses/_shared/}. The same files give the same bytes. */
public final class CourseArchive {
    /** As packed. Heavy recordings need not be in it: those of the draft stay. */
    public static final int MOST_PACKED_BYTES = 20_000_000;

    private static final String ROOT = "courses/";
    private static final String SHARED = "_shared/";
    private static final String OUTLINE = "course.yaml";
    private static final Set<String> OF_THE_MACHINE = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");
    private static final Pattern TEXT = Pattern.compile("\\.(?:md|yaml|vtt)$");
    private static final int MOST_FILES = 2_000;
    private static final int MOST_BYTES = 60_000_000;
    /** The format knows no earlier day, and a course's bytes say nothing of when they were packed. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CourseArchive() {}

    /** In memory: for a course without recordings, or with small ones. */
    public static byte[] of(CourseFiles course) {
        var packed = new ByteArrayOutputStream();
        try {
            write(course, packed);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory does not fail", impossible);
        }
        return packed.toByteArray();
    }

    /** Packs it while it is sent: recordings pass through, and are not in memory whole. */
    public static void write(CourseFiles course, OutputStream to) throws IOException {
        var zip = new ZipOutputStream(to);
        for (String path : course.paths()) {
            String folder = path.startsWith(SHARED) ? ROOT : ROOT + course.slug() + "/";
            var entry = new ZipEntry(folder + path);
            entry.setTimeLocal(ALWAYS);
            // Recordings are packed already; trying it again only costs time.
            zip.setLevel(Recording.isOne(path) ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
            zip.putNextEntry(entry);
            write(course, path, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void write(CourseFiles course, String path, OutputStream to) throws IOException {
        Optional<Recording> recording = course.recording(path);
        if (recording.isPresent()) {
            try (var bytes = recording.get().from(0)) {
                bytes.transferTo(to);
            }
        } else {
            to.write(course.bytes(path).orElse(new byte[0]));
        }
    }

    /** What was found in an archive. */
    public sealed interface Opened {
        /**
         * @param files of the course, the shared ones among them where the archive has them
         * @param left the files that belong to nothing of this course and are not taken
         */
        record Course(CourseFiles files, List<String> left) implements Opened {
            public Course {
                left = List.copyOf(left);
            }
        }

        /**
         * It is not taken, and nothing of it.
         *
         * @param detail the file that is to blame, where there is one
         */
        record Refused(Reason reason, String detail) implements Opened {}
    }

    /** Why an archive is not taken. The name is also the message's key. */
    public enum Reason {
        NO_ARCHIVE,
        TOO_LARGE,
        BAD_PATH,
        OTHER_COURSE,
        NO_OUTLINE
    }

    /**
     * Opens an archive of this course, whether its folder was packed, what is in it, or the folders around it. Sizes are counted while
     * unpacking: what an archive says of itself is not believed. Texts are brought into the form that the format asks for, where a program
     * on somebody's machine gave them another.
     */
    public static Opened open(byte[] packed, Slug course) {
        if (packed.length > MOST_PACKED_BYTES) {
            return new Opened.Refused(Reason.TOO_LARGE, "");
        }
        var found = new TreeMap<String, byte[]>();
        int bytes = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(MOST_BYTES - bytes + 1);
                bytes += content.length;
                if (bytes > MOST_BYTES || found.size() >= MOST_FILES) {
                    return new Opened.Refused(Reason.TOO_LARGE, entry.getName());
                } else if (!entry.isDirectory()
                        && !isOfTheMachine(entry.getName())
                        && found.put(entry.getName(), content) != null) {
                    return new Opened.Refused(Reason.BAD_PATH, entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return new Opened.Refused(Reason.NO_ARCHIVE, "");
        }
        return found.isEmpty() ? new Opened.Refused(Reason.NO_ARCHIVE, "") : sorted(found, course);
    }

    private static Opened sorted(SortedMap<String, byte[]> found, Slug course) {
        Optional<String> root = List.of(ROOT + course + "/", course + "/", "").stream()
                .filter(folder -> found.containsKey(folder + OUTLINE))
                .findFirst();
        if (root.isEmpty()) {
            return found.keySet().stream()
                    .filter(name -> name.endsWith("/" + OUTLINE))
                    .findFirst()
                    .map(name -> new Opened.Refused(Reason.OTHER_COURSE, name))
                    .orElseGet(() -> new Opened.Refused(Reason.NO_OUTLINE, ""));
        }
        String beside = root.get().replaceFirst("[^/]+/$", "");
        var files = new TreeMap<String, byte[]>();
        var left = new ArrayList<String>();
        for (var entry : found.entrySet()) {
            String name = entry.getKey();
            if (name.startsWith(root.get()) || name.startsWith(beside + SHARED)) {
                String path = name.startsWith(beside + SHARED)
                        ? name.substring(beside.length())
                        : name.substring(root.get().length());
                if (!CourseFiles.isPath(path)) {
                    return new Opened.Refused(Reason.BAD_PATH, name);
                }
                files.put(path, TEXT.matcher(path).find() ? asTextsAre(entry.getValue()) : entry.getValue());
            } else {
                left.add(name);
            }
        }
        return new Opened.Course(CourseFiles.of(course, files), left);
    }

    /** What operating systems lay beside people's files. */
    private static boolean isOfTheMachine(String name) {
        return name.startsWith("__MACOSX/") || OF_THE_MACHINE.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    /** Without the mark and the line ends of Windows, in Unicode's form NFC. What is no UTF-8 stays, for the linter to tell. */
    private static byte[] asTextsAre(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String lines =
                    text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
            return Normalizer.normalize(lines, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException noText) {
            return bytes;
        }
    }
}
