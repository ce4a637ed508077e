package org.setu.courses.drafting.outline;

import java.util.Optional;
import org.setu.courses.LessonAddress;
import org.setu.shared.Slug;

/**
 * Where a lesson is to stand in the outline. Told by what is before it and not by a number, so that it means the same when a colleague adds or
 * moves something meanwhile.
 *
 * @param after the lesson of that module that it is to follow; empty: it becomes the first
 */
public record LessonSpot(Slug module, Optional<LessonAddress> after) {
    /** {@code a2}, or {@code a2:a1/two-way-link}; empty for what is neither. */
    public static Optional<LessonSpot> parse(String text) {
        String[] parts = text.split(":", 2);
        if (!Slug.isSlug(parts[0])) {
            return Optional.empty();
        }
        var module = new Slug(parts[0]);
        return parts.length == 1
                ? Optional.of(new LessonSpot(module, Optional.empty()))
                : LessonAddress.read(parts[1]).map(lesson -> new LessonSpot(module, Optional.of(lesson)));
    }

    @Override
    public String toString() {
        return module + after.map(lesson -> ":" + lesson).orElse("");
    }
}
