package org.setu.courses;

import java.util.Optional;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * What a lesson is called for good: {@code a1/two-way-link}. What learners did in it, their notes, comments and links hang on this name, so it
 * stays when the lesson is moved to another module.
 *
 * @param module in which the lesson began; it may stand in another one by now, and this one may be gone
 */
public record LessonAddress(Slug module, Slug lesson) {
    public static Optional<LessonAddress> read(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 2 && Slug.isSlug(parts[0]) && Slug.isSlug(parts[1])
                ? Optional.of(new LessonAddress(new Slug(parts[0]), new Slug(parts[1])))
                : Optional.empty();
    }

    /** As a module lists its lessons: one of its own by the id alone, one that began elsewhere by the whole name. */
    public static Optional<LessonAddress> listed(Slug module, String text) {
        return Slug.isSlug(text) ? Optional.of(new LessonAddress(module, new Slug(text))) : read(text);
    }

    /** How this module lists it. */
    public String listedIn(Slug standing) {
        return standing.equals(module) ? lesson.value() : toString();
    }

    /** Where its text is, inside the course folder, while it stands in this module with this folder. */
    public String file(Slug standing, Slug folder, Language language) {
        return "modules/%s/%s.%s.md".formatted(folder, listedIn(standing), language.code());
    }

    @Override
    public String toString() {
        return module + "/" + lesson;
    }
}
