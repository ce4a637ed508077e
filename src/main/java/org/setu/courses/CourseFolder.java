package org.setu.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.setu.courses.folder.CourseReader;
import org.setu.courses.folder.FolderOnDisk;
import org.setu.courses.folder.Stamps;
import org.setu.shared.Slug;

/** The folder {@code courses/} on disk, with one folder for each course and {@code _shared/}. */
public final class CourseFolder {
    private final Path courses;

    public CourseFolder(Path courses) {
        this.courses = courses;
    }

    /** Its courses, in the order of their slugs. */
    public List<Slug> slugs() {
        try {
            return FolderOnDisk.slugs(courses);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list " + courses, unreadable);
        }
    }

    /** All files of a course and the shared ones; what was left out, and why, is among the findings. */
    public CourseFiles files(Slug course, Findings findings) {
        return FolderOnDisk.read(courses, course, findings);
    }

    /** Reads a course without looking it through. */
    public CourseContent content(Slug course, Findings findings) {
        return CourseReader.read(files(course, findings), findings);
    }

    /**
     * Writes the missing stamps into a course's translations.
     *
     * @return the files that were changed
     */
    public Set<String> stamp(Slug course) {
        CourseFiles before = files(course, new Findings());
        CourseFiles after = Stamps.stamped(before);
        var changed = new TreeSet<String>();
        after.paths()
                .forEach(path -> after.bytes(path)
                        .filter(bytes ->
                                !Arrays.equals(bytes, before.bytes(path).orElse(null)))
                        .ifPresent(bytes -> {
                            write(courses.resolve(course.value()).resolve(path), bytes);
                            changed.add(path);
                        }));
        return changed;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + file, unwritable);
        }
    }
}
