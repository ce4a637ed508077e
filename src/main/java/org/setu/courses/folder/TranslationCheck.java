package org.setu.courses.folder;

import java.util.List;
import java.util.Optional;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.LessonText;
import org.setu.courses.ShownBlock;
import org.setu.courses.translating.TranslationHints;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** Whether each translation has the blocks of its source, and still says what the source says. */
final class TranslationCheck implements Check {
    private static final List<String> SAME_IN_EVERY_LANGUAGE = List.of("question", "type");

    @Override
    public void lint(Checked checked, Findings findings) {
        CourseContent course = checked.course();
        for (Language language : course.languages()) {
            if (language != course.source()) {
                var hints = new TranslationHints(course.shared(), course.source(), language);
                course.lessons()
                        .forEach(lesson -> lesson.exactly(language).ifPresent(text -> {
                            lint(lesson, text, findings);
                            lintWords(lesson, text, hints, findings);
                        }));
            }
        }
    }

    private static void lint(Lesson lesson, LessonText text, Findings findings) {
        if (!text.objectives().equals(lesson.objectives())) {
            findings.error(text.file(), 1, "objectives-differ");
        }
        text.blocks()
                .forEach(block -> lesson.sourceText()
                        .block(block.id())
                        .ifPresentOrElse(
                                original -> lintPair(original, block, findings),
                                () -> findings.error(
                                        text.file(),
                                        block.line(),
                                        "block-without-counterpart",
                                        block.id(),
                                        lesson.source().code())));
        lesson.blocks(text.language()).forEach(shown -> lintState(shown, text, findings));
        lintOrder(lesson, text, findings);
        lintUnstamped(lesson, text, findings);
    }

    private static void lintPair(Block original, Block block, Findings findings) {
        if (!original.kind().equals(block.kind())) {
            findings.error(block.file(), block.line(), "block-kind-differs", block.id(), original.kind());
        }
        for (String name : SAME_IN_EVERY_LANGUAGE) {
            if (!original.attribute(name).equals(block.attribute(name))) {
                findings.error(block.file(), block.line(), "attribute-differs", block.id(), name);
            }
        }
    }

    private static void lintWords(Lesson lesson, LessonText text, TranslationHints hints, Findings findings) {
        for (Block block : text.blocks()) {
            lesson.sourceText()
                    .block(block.id())
                    .map(source -> hints.of(source, block))
                    .ifPresent(found ->
                            found.tell(block.file(), block.line(), block.id().value(), findings));
        }
    }

    private static void lintState(ShownBlock shown, LessonText text, Findings findings) {
        Optional<Block> translated = text.block(shown.id());
        if (translated.isEmpty()) {
            findings.warning(text.file(), 0, "block-untranslated", shown.id());
        } else if (shown.stale()) {
            findings.warning(text.file(), translated.get().line(), "block-stale", shown.id());
        }
    }

    private static void lintOrder(Lesson lesson, LessonText text, Findings findings) {
        List<Slug> here = text.blocks().stream()
                .map(Block::id)
                .filter(id -> lesson.sourceText().block(id).isPresent())
                .toList();
        List<Slug> there = lesson.sourceText().blocks().stream()
                .map(Block::id)
                .filter(id -> text.block(id).isPresent())
                .toList();
        for (int at = 0; at < here.size(); at++) {
            if (!here.get(at).equals(there.get(at))) {
                int line = text.block(here.get(at)).map(Block::line).orElse(0);
                findings.warning(text.file(), line, "block-order", here.get(at), there.get(at));
                return;
            }
        }
    }

    private static void lintUnstamped(Lesson lesson, LessonText text, Findings findings) {
        long unstamped = lesson.blocks(text.language()).stream()
                .filter(shown -> shown.translation() == ShownBlock.Translation.UNSTAMPED)
                .count();
        if (unstamped > 0) {
            findings.warning(text.file(), 0, "unstamped", unstamped);
        }
    }
}
