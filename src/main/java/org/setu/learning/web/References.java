package org.setu.learning.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.setu.courses.CourseContent;
import org.setu.courses.LessonReferences;
import org.setu.shared.Language;

/** Everything that a course's lessons rest on, each once. */
final class References {
    private References() {}

    static List<String> of(CourseContent content, Language language) {
        var citations = new LinkedHashMap<String, String>();
        content.lessons()
                .flatMap(lesson -> LessonReferences.of(content, lesson, language).all().stream())
                .map(LessonReferences.Numbered::reference)
                .forEach(reference -> citations.putIfAbsent(
                        reference.key(), reference.citation().in(language)));
        return List.copyOf(citations.values());
    }
}
