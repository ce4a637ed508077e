package org.setu.courses;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.setu.courses.markup.MarkdownScan;
import org.setu.courses.markup.Prose;
import org.setu.shared.Language;

/** How long a course takes, computed from what it holds; nobody types a duration. */
public final class CourseMinutes {
    private final CourseContent course;
    private final Map<String, ActivityKind> kinds = new HashMap<>();
    private final List<ActivityKind> installed;

    public CourseMinutes(CourseContent course, List<ActivityKind> installed) {
        this.course = course;
        this.installed = List.copyOf(installed);
        installed.forEach(kind -> kind.blockKinds().forEach(name -> kinds.put(name, kind)));
    }

    /** Durations are kept in seconds and rounded once, where they are shown: half a minute counts as one, and all takes one at least. */
    public static int rounded(Duration duration) {
        return (int) Math.max(1, (duration.toSeconds() + 30) / 60);
    }

    public Duration of(Block block) {
        ActivityKind kind = kinds.get(block.kind());
        return kind != null ? kind.time(course, block) : reading(block).plus(minutes(block));
    }

    public Duration of(Lesson lesson, Language language) {
        return sum(lesson.blocks(language).stream(), shown -> of(shown.block()));
    }

    /** Without the exercises, which are done at work. */
    public Duration atTheScreen(Lesson lesson, Language language) {
        return sum(
                lesson.blocks(language).stream().map(ShownBlock::block).filter(block -> !block.is("exercise")),
                this::of);
    }

    /** Its lessons and its quiz. */
    public Duration of(CourseModule module, Language language) {
        return sum(module.lessons().stream(), lesson -> of(lesson, language))
                .plus(sum(module.quiz().flatMap(course::quiz).stream(), this::of));
    }

    public Duration of(QuizPlan quiz) {
        return sum(installed.stream(), kind -> kind.time(course, quiz));
    }

    /** What the course asks for: the required modules and the final quiz. */
    public Duration of(Language language) {
        return sum(course.requiredModules().stream(), module -> of(module, language))
                .plus(sum(course.finalQuiz().flatMap(course::quiz).stream(), this::of));
    }

    /** Of what must be read. A long description and a transcript stand for something else, and are not counted twice. */
    private static Duration reading(Block block) {
        Prose read = block.is("figure") || block.is("video") || block.is("audio")
                ? Prose.caption(block)
                : new Prose(block.text(), block.textLine());
        int words = MarkdownScan.of(read.markdown(), read.line()).passages().stream()
                .mapToInt(passage -> ReadingTime.words(passage.text()))
                .sum();
        return ReadingTime.of(words, block.language());
    }

    /** What the header of an exercise or a recording says. */
    private static Duration minutes(Block block) {
        return block.attribute("minutes")
                .filter(minutes -> minutes.matches("[0-9]{1,4}"))
                .map(minutes -> Duration.ofMinutes(Integer.parseInt(minutes)))
                .orElse(Duration.ZERO);
    }

    private static <T> Duration sum(Stream<T> parts, Function<T, Duration> duration) {
        return parts.map(duration).reduce(Duration.ZERO, Duration::plus);
    }
}
