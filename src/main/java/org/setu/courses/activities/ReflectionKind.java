package org.setu.courses.activities;

import java.time.Duration;
import java.util.Set;
import org.setu.courses.ActivityKind;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.Reflection;

/** Questions to oneself. */
public final class ReflectionKind implements ActivityKind {
    private static final String KIND = "reflection";
    private static final Duration THINKING_AND_WRITING = Duration.ofSeconds(120);

    @Override
    public Set<String> blockKinds() {
        return Set.of(KIND);
    }

    @Override
    public void lint(CourseContent course, Findings findings) {
        course.blocks(KIND).forEach(block -> Reflection.read(block, findings));
        course.lessons().forEach(lesson -> lintTranslations(lesson, findings));
    }

    @Override
    public Duration time(CourseContent course, Block block) {
        return THINKING_AND_WRITING;
    }

    /** What one ticks must be the same list in every language. */
    private static void lintTranslations(Lesson lesson, Findings findings) {
        lesson.texts().values().stream()
                .filter(text -> text.language() != lesson.source())
                .flatMap(text -> text.blocks().stream())
                .filter(block -> block.is(KIND))
                .filter(block -> lesson.sourceText()
                        .block(block.id())
                        .filter(original -> original.is(KIND))
                        .filter(original -> criteria(original) != criteria(block))
                        .isPresent())
                .forEach(block -> findings.error(block.file(), block.line(), "rubric-differs", block.id()));
    }

    private static int criteria(Block block) {
        return Reflection.read(block, new Findings())
                .map(reflection -> reflection.rubric().size())
                .orElse(0);
    }
}
