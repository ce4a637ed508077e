package org.setu.courses.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.LessonAddress;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * Where a lesson's files are.
 *
 * @param standing the module in which it stands
 * @param folder of that module, below {@code modules/}
 * @param languages the first is the source
 */
public record LessonPlace(Slug course, Slug standing, Slug folder, LessonAddress lesson, List<Language> languages) {
    public LessonPlace {
        languages = List.copyOf(languages);
    }

    /** @param module in which the lesson began */
    public static Optional<LessonPlace> in(CourseContent content, Slug module, Slug lesson) {
        return content.lesson(module, lesson).map(found -> in(content, content.moduleOf(found), found.name()));
    }

    /** In a module, whether or not the lesson stands there already. */
    public static LessonPlace in(CourseContent content, CourseModule standing, LessonAddress lesson) {
        return new LessonPlace(content.slug(), standing.id(), standing.folder(), lesson, content.languages());
    }

    public Language source() {
        return languages.get(0);
    }

    public String file(Language language) {
        return lesson.file(standing, folder, language);
    }

    /** All that it has or could have, also in languages that the course has not. */
    public List<String> files() {
        return Arrays.stream(Language.values()).map(this::file).toList();
    }
}
