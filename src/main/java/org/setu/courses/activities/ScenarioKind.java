package org.setu.courses.activities;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.setu.courses.ActivityKind;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.LessonText;
import org.setu.courses.ReadingTime;
import org.setu.courses.Scenario;
import org.setu.courses.Scenario.Choice;
import org.setu.courses.Scenario.Scene;
import org.setu.shared.Slug;

/** Stories in which one decides. */
public final class ScenarioKind implements ActivityKind {
    private static final String KIND = "scenario";
    private static final Duration DECIDING = Duration.ofSeconds(40);

    @Override
    public Set<String> blockKinds() {
        return Set.of(KIND);
    }

    @Override
    public void lint(CourseContent course, Findings findings) {
        course.blocks(KIND)
                .forEach(block -> Scenario.read(block, findings).ifPresent(story -> lint(story, block, findings)));
        course.lessons().forEach(lesson -> lintTranslations(lesson, findings));
    }

    /** The longest way through: for each scene 40 seconds, or longer where its words take longer. */
    @Override
    public Duration time(CourseContent course, Block block) {
        return Scenario.read(block, new Findings())
                .map(story -> ReadingTime.of(story.intro(), block.language()).plus(new LongestWay(story, block).time()))
                .orElse(Duration.ZERO);
    }

    private static void lint(Scenario story, Block block, Findings findings) {
        if (story.scene(story.start()).isEmpty()) {
            findings.error(block.file(), block.textLine(), "scene-unknown", story.start());
        }
        for (Scene scene : story.scenes()) {
            if (scene.isEnding() != scene.choices().isEmpty()) {
                findings.error(
                        block.file(),
                        scene.line(),
                        scene.isEnding() ? "ending-with-choices" : "scene-dead-end",
                        scene.id());
            }
            for (Choice choice : scene.choices()) {
                if (story.scene(choice.to()).isEmpty()) {
                    findings.error(block.file(), choice.line(), "scene-unknown", choice.to());
                }
            }
        }
        lintWays(story, block, findings);
    }

    private static void lintWays(Scenario story, Block block, Findings findings) {
        var reached = reachedFrom(story);
        story.scenes().stream()
                .filter(scene -> !reached.contains(scene.id()))
                .forEach(scene -> findings.error(block.file(), scene.line(), "scene-unreached", scene.id()));
        if (story.scenes().stream().noneMatch(scene -> scene.isEnding() && reached.contains(scene.id()))) {
            findings.error(block.file(), block.line(), "scenario-endless", block.id());
        }
    }

    private static Set<Slug> reachedFrom(Scenario story) {
        var reached = new HashSet<Slug>();
        var next = new ArrayDeque<Slug>(List.of(story.start()));
        while (!next.isEmpty()) {
            Slug scene = next.remove();
            if (reached.add(scene)) {
                story.scene(scene).map(Scene::choices).orElse(List.of()).forEach(choice -> next.add(choice.to()));
            }
        }
        return reached;
    }

    private static void lintTranslations(Lesson lesson, Findings findings) {
        for (LessonText text : lesson.texts().values()) {
            if (text.language() != lesson.source()) {
                text.blocks().stream()
                        .filter(block -> block.is(KIND))
                        .filter(block -> lesson.sourceText()
                                .block(block.id())
                                .filter(original -> original.is(KIND))
                                .filter(original -> differ(shape(original), shape(block)))
                                .isPresent())
                        .forEach(block -> findings.error(block.file(), block.line(), "scenario-differs", block.id()));
            }
        }
    }

    /** What could not be read differs from nothing; another finding says that it could not. */
    private static boolean differ(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** Everything that must be the same in every language. */
    private static List<String> shape(Block block) {
        return Scenario.read(block, new Findings()).stream()
                .flatMap(story -> Stream.concat(
                        Stream.of("start " + story.start()),
                        story.scenes().stream().map(ScenarioKind::shape).flatMap(Collection::stream)))
                .toList();
    }

    private static List<String> shape(Scene scene) {
        return Stream.concat(
                        Stream.of(scene.id() + " " + scene.outcome()),
                        scene.choices().stream().map(choice -> choice.id() + " to " + choice.to()))
                .toList();
    }

    /** A scene that leads back to an earlier one is not counted again. */
    private static final class LongestWay {
        private final Scenario story;
        private final Block block;
        private final Map<Slug, Duration> known = new HashMap<>();

        LongestWay(Scenario story, Block block) {
            this.story = story;
            this.block = block;
        }

        Duration time() {
            return from(story.start());
        }

        private Duration from(Slug id) {
            Duration before = known.get(id);
            if (before != null) {
                return before;
            }
            known.put(id, Duration.ZERO);
            Duration time = story.scene(id).map(this::from).orElse(Duration.ZERO);
            known.put(id, time);
            return time;
        }

        private Duration from(Scene scene) {
            var words = new StringBuilder(scene.text());
            Duration onwards = Duration.ZERO;
            for (Choice choice : scene.choices()) {
                words.append(' ').append(choice.text());
                onwards = longer(onwards, reading(choice.feedback()).plus(from(choice.to())));
            }
            return longer(DECIDING, reading(words.toString())).plus(onwards);
        }

        private Duration reading(String text) {
            return ReadingTime.of(text, block.language());
        }

        private static Duration longer(Duration one, Duration other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }
}
