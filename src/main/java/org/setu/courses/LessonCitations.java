package org.setu.courses;

import java.util.List;
import org.setu.courses.markup.MarkdownScan;
import org.setu.courses.markup.Prose;

/** The facts that a lesson cites, in whatever language, scenes and rubrics too. */
public final class LessonCitations {
    private LessonCitations() {}

    /** Each fact once. */
    public static List<SharedKnowledge.Fact> of(CourseContent course, Lesson lesson) {
        return lesson.texts().values().stream()
                .flatMap(text -> text.blocks().stream())
                .flatMap(block -> Prose.of(block).stream())
                .flatMap(prose -> MarkdownScan.of(prose.markdown(), prose.line()).citations().stream())
                .map(MarkdownScan.Found::text)
                .distinct()
                .flatMap(fact -> course.shared().fact(fact).stream())
                .toList();
    }
}
