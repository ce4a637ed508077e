package org.setu.courses.markup;

import java.util.Optional;
import org.setu.shared.Slug;

/** How a text names a lesson of its course: {@code a1/two-way-link}. */
public record LessonAddress(Slug module, Slug lesson) {
    public static Optional<LessonAddress> read(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 2 && Slug.isSlug(parts[0]) && Slug.isSlug(parts[1])
                ? Optional.of(new LessonAddress(new Slug(parts[0]), new Slug(parts[1])))
                : Optional.empty();
    }
}
