package org.setu.courses.drafting;

import java.util.List;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * Where a lesson's files are.
 *
 * @param folder of its module, below {@code modules/}
 * @param languages the first is the source
 */
public record LessonPlace(Slug course, Slug folder, Slug lesson, List<Language> languages) {
    public LessonPlace {
        languages = List.copyOf(languages);
    }

    public static Optional<LessonPlace> in(CourseContent content, Slug module, Slug lesson) {
        return content.module(module)
                .filter(found -> found.lesson(lesson).isPresent())
                .map(found -> new LessonPlace(content.slug(), found.folder(), lesson, content.languages()));
    }

    public Language source() {
        return languages.get(0);
    }

    public String file(Language language) {
        return "modules/%s/%s.%s.md".formatted(folder, lesson, language.code());
    }
}
