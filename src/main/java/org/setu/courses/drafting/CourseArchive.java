package org.setu.courses.drafting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.setu.courses.CourseFiles;
import org.setu.shared.Slug;

/** A course as a ZIP of its folder: {@code courses/<slug>/} and {@code courses/_shared/}. The same files give the same bytes. */
public final class CourseArchive {
    /** As packed; a course with recordings is brought in on the disk instead. */
    public static final int MOST_PACKED_BYTES = 20_000_000;

    private static final String ROOT = "courses/";
    private static final String SHARED = "_shared/";
    private static final int MOST_FILES = 2_000;
    private static final int MOST_BYTES = 100_000_000;
    /** The format knows no earlier day, and a course's bytes say nothing of when they were packed. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CourseArchive() {}

    public static byte[] of(CourseFiles course) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (String path : course.paths()) {
                String folder = path.startsWith(SHARED) ? ROOT : ROOT + course.slug() + "/";
                var entry = new ZipEntry(folder + path);
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(course.bytes(path).orElse(new byte[0]));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory does not fail", impossible);
        }
        return packed.toByteArray();
    }

    /** What was found in an archive. */
    public sealed interface Opened {
        record Course(CourseFiles files) implements Opened {}

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
        EMPTY
    }

    /** Opens an archive of this course. Sizes are counted while unpacking: what an archive says of itself is not believed. */
    public static Opened open(byte[] packed, Slug course) {
        if (packed.length > MOST_PACKED_BYTES) {
            return new Opened.Refused(Reason.TOO_LARGE, "");
        }
        var files = new TreeMap<String, byte[]>();
        int bytes = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = zip.readNBytes(MOST_BYTES - bytes + 1);
                bytes += content.length;
                String path = inside(entry.getName(), course);
                if (bytes > MOST_BYTES || files.size() >= MOST_FILES) {
                    return new Opened.Refused(Reason.TOO_LARGE, entry.getName());
                } else if (path.isEmpty()) {
                    return new Opened.Refused(Reason.OTHER_COURSE, entry.getName());
                } else if (!CourseFiles.isPath(path) || files.put(path, content) != null) {
                    return new Opened.Refused(Reason.BAD_PATH, entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return new Opened.Refused(Reason.NO_ARCHIVE, "");
        }
        return files.containsKey("course.yaml")
                ? new Opened.Course(CourseFiles.of(course, files))
                : new Opened.Refused(files.isEmpty() ? Reason.NO_ARCHIVE : Reason.EMPTY, "");
    }

    /** The path inside the course's folder; blank for what belongs elsewhere. */
    private static String inside(String name, Slug course) {
        String own = ROOT + course + "/";
        if (name.startsWith(ROOT + SHARED)) {
            return name.substring(ROOT.length());
        } else {
            return name.startsWith(own) ? name.substring(own.length()) : "";
        }
    }
}
