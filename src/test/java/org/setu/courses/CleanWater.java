package org.setu.courses;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.setu.shared.Slug;

/** A small course that holds one of everything and in which nothing is wrong: {@code src/test/resources/courses/clean-water}. */
public final class CleanWater {
    public static final Path COURSES = Path.of("src/test/resources/courses");
    public static final Slug SLUG = new Slug("clean-water");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private CleanWater() {}

    public static CourseFiles files() {
        return new CourseFolder(COURSES).files(SLUG, new Findings());
    }

    public static CourseContent content() {
        return new CourseFolder(COURSES).content(SLUG, new Findings());
    }

    public static CheckedCourse checked(CourseFiles files) {
        return CheckedCourse.of(files, TODAY, new Findings());
    }

    public static String text(CourseFiles files, String path) {
        return new String(files.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The course with one passage of one file replaced. */
    public static CourseFiles with(String path, String passage, String replacement) {
        String before = text(files(), path);
        if (!before.contains(passage)) {
            throw new IllegalArgumentException(path + " does not contain: " + passage);
        }
        return files().with(path, before.replace(passage, replacement));
    }
}
