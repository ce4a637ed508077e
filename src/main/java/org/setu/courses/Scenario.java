package org.setu.courses;

import java.util.List;
import java.util.Optional;
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
