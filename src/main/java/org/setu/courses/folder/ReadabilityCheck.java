package org.setu.courses.folder;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.setu.courses.Block;
import org.setu.courses.CourseMinutes;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.LessonText;
import org.setu.courses.LessonWeight;
import org.setu.courses.ReadingTime;
import org.setu.courses.markup.MarkdownScan;
import org.setu.courses.markup.Prose;

/** Whether people in a district office, on a weak line and with little time, can read it. */
final class ReadabilityCheck implements Check {
    private static final int MOST_WORDS = 35;
    private static final int FEWEST_MINUTES = 3;
    private static final int MOST_MINUTES = 12;
    private static final int MOST_BYTES = 60_000;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?।][\"”’')\\]]{0,3})\\s+");

    @Override
    public void lint(Checked checked, Findings findings) {
        var minutes = new CourseMinutes(checked.course(), checked.kinds());
        checked.course()
                .lessons()
                .forEach(lesson -> lesson.texts().values().forEach(text -> {
                    text.blocks().forEach(block -> lintSentences(block, findings));
                    lintMinutes(lesson, text, minutes, findings);
                    int bytes = LessonWeight.of(checked.course(), lesson, text.language())
                            .page();
                    if (bytes > MOST_BYTES) {
                        findings.warning(text.file(), 0, "page-heavy", bytes / 1000, MOST_BYTES / 1000);
                    }
                }));
    }

    private static void lintSentences(Block block, Findings findings) {
        for (Prose prose : Prose.of(block)) {
            for (var passage : MarkdownScan.of(prose.markdown(), prose.line()).passages()) {
                longestSentence(passage.text())
                        .ifPresent(words -> findings.warning(
                                block.file(),
                                passage.line(),
                                "sentence-long",
                                words,
                                MOST_WORDS,
                                beginning(passage.text())));
            }
        }
    }

    private static Optional<Integer> longestSentence(String passage) {
        return SENTENCE_END
                .splitAsStream(passage)
                .map(ReadingTime::words)
                .filter(words -> words > MOST_WORDS)
                .max(Integer::compare);
    }

    private static String beginning(String text) {
        String[] words = text.split("\\s+");
        return String.join(" ", Arrays.copyOf(words, Math.min(5, words.length)));
    }

    private static void lintMinutes(Lesson lesson, LessonText text, CourseMinutes all, Findings findings) {
        Duration duration = all.atTheScreen(lesson, text.language());
        int minutes = CourseMinutes.rounded(duration);
        if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
            findings.warning(text.file(), 0, "lesson-minutes", minutes, FEWEST_MINUTES, MOST_MINUTES);
        }
    }
}
