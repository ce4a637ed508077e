package org.setu.learning.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.setu.courses.ActivityKind;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseMinutes;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.LessonReferences;
import org.setu.courses.LessonWeight;
import org.setu.courses.ShownBlock;
import org.setu.shared.Language;
import org.setu.shared.Messages;
import org.setu.shared.Slug;

/**
 * What pages say of a revision as a whole in one language, and what takes reading all of it to know.
 *
 * @param lessonMinutes by the lesson's address
 * @param atTheScreen how long each lesson takes without its exercises, by its address
 * @param bytes of all lesson pages with their figures, as they travel
 * @param languages in which it can be read, by name, with a word on those in which not all of it is written yet
 * @param references everything that the lessons rest on, each once
 */
record CourseDigest(
        int minutes,
        Map<Slug, Integer> moduleMinutes,
        Map<String, Integer> lessonMinutes,
        Map<String, Duration> atTheScreen,
        long bytes,
        String languages,
        List<LessonReferences.Numbered> references) {

    static CourseDigest of(CourseContent content, Language language) {
        var minutes = new CourseMinutes(content, ActivityKind.installed());
        return new CourseDigest(
                CourseMinutes.rounded(minutes.of(language)),
                content.modules().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                CourseModule::id, module -> CourseMinutes.rounded(minutes.of(module, language)))),
                content.lessons()
                        .collect(Collectors.toUnmodifiableMap(
                                Lesson::address, lesson -> CourseMinutes.rounded(minutes.of(lesson, language)))),
                content.lessons()
                        .collect(Collectors.toUnmodifiableMap(
                                Lesson::address, lesson -> minutes.atTheScreen(lesson, language))),
                content.lessons()
                        .mapToLong(lesson ->
                                LessonWeight.of(content, lesson, language).page())
                        .sum(),
                content.languages().stream()
                        .map(one -> name(one, content, language))
                        .collect(Collectors.joining(", ")),
                references(content, language));
    }

    int minutes(CourseModule module) {
        return moduleMinutes.getOrDefault(module.id(), 0);
    }

    int minutes(Lesson lesson) {
        return lessonMinutes.getOrDefault(lesson.address(), 0);
    }

    Duration atTheScreen(Lesson lesson) {
        return atTheScreen.getOrDefault(lesson.address(), Duration.ZERO);
    }

    private static String name(Language named, CourseContent content, Language language) {
        String name = named.locale().getDisplayLanguage(language.locale());
        boolean whole = content.lessons()
                .flatMap(lesson -> lesson.blocks(named).stream())
                .noneMatch(ShownBlock::missing);
        return whole ? name : Messages.in(language).text("learning.course.languageInPart", name);
    }

    private static List<LessonReferences.Numbered> references(CourseContent content, Language language) {
        var references = new LinkedHashMap<String, LessonReferences.Numbered>();
        content.lessons()
                .flatMap(lesson -> LessonReferences.of(content, lesson, language).all().stream())
                .forEach(numbered -> references.putIfAbsent(numbered.reference().key(), numbered));
        return List.copyOf(references.values());
    }
}
