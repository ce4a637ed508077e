package org.setu.courses;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.courses.activities.ActivityReader;
import org.setu.shared.Slug;

/**
 * A story in which one decides scene by scene, sees at once what follows from each choice, and arrives at an ending.
 *
 * @param start the first scene
 */
public record Scenario(String title, String intro, Slug start, List<Scene> scenes) {
    public Scenario {
        scenes = List.copyOf(scenes);
    }

    /** @return empty where the block's text has no scene to begin with; the findings say what is wrong */
    public static Optional<Scenario> read(Block block, Findings findings) {
        return ActivityReader.scenario(block, findings);
    }

    public Optional<Scene> scene(Slug id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }

    /**
     * Where choices lead, one after the other from the beginning. What the scenes do not offer ends the walk, and so does a choice whose scene
     * is missing.
     *
     * @return empty where the story has no beginning
     */
    public Optional<Walk> walk(List<String> choices) {
        return scene(start).map(first -> {
            var walk = new Walk(first, Optional.empty(), List.of());
            for (String id : choices) {
                Optional<Walk> next = Slug.isSlug(id) ? next(walk, new Slug(id)) : Optional.empty();
                if (next.isEmpty()) {
                    return walk;
                }
                walk = next.get();
            }
            return walk;
        });
    }

    private Optional<Walk> next(Walk walk, Slug id) {
        return walk.scene().choice(id).flatMap(choice -> scene(choice.to()).map(scene -> walk.on(choice, scene)));
    }

    /**
     * How far somebody came in a story.
     *
     * @param scene where they are
     * @param last the choice that led there; empty at the beginning
     * @param choices the ids of all choices that they made
     */
    public record Walk(Scene scene, Optional<Choice> last, List<String> choices) {
        public Walk {
            choices = List.copyOf(choices);
        }

        private Walk on(Choice choice, Scene next) {
            return new Walk(
                    next,
                    Optional.of(choice),
                    Stream.concat(choices.stream(), Stream.of(choice.id().value()))
                            .toList());
        }

        /** As addresses and facts carry it. */
        public String path() {
            return String.join(",", choices);
        }
    }

    /** @param line where the file speaks of it */
    public record Scene(Slug id, String text, List<Choice> choices, Optional<Outcome> outcome, int line) {
        public Scene {
            choices = List.copyOf(choices);
        }

        public boolean isEnding() {
            return outcome.isPresent();
        }

        public Optional<Choice> choice(Slug choice) {
            return choices.stream()
                    .filter(candidate -> candidate.id().equals(choice))
                    .findFirst();
        }
    }

    /** @param to the scene to which it leads */
    public record Choice(Slug id, String text, String feedback, Slug to, int line) {}

    /** How a story ends. */
    public enum Outcome {
        GOOD,
        MIXED,
        POOR
    }
}
