package org.setu.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.drafting.activity.Story;
import org.setu.courses.drafting.activity.Story.Choice;
import org.setu.courses.drafting.activity.Story.Scene;
import org.setu.courses.drafting.activity.StoryFaults;
import org.setu.courses.drafting.activity.StoryMap;

/**
 * The form of a scenario.
 *
 * @param language in which it is written
 * @param original what is translated; empty in the source language, where the story's ways can be changed, too
 * @param places what a choice can lead to, in words
 * @param outcomes how a scene can go on, in words
 * @param removal of a scene, once it is asked for
 * @param tryOut the story as learners play it; empty where it has no beginning
 * @param action where the form is sent
 */
public record StoryForm(
        Story story,
        String language,
        Optional<Original> original,
        Map<String, String> places,
        Map<String, String> outcomes,
        Optional<Removal> removal,
        StoryMap map,
        Optional<TryOut> tryOut,
        String action) {
    public record Original(Story story, String language) {
        /** What a field of this name says in the original. */
        public String text(String field) {
            return switch (field) {
                case "story-title" -> story.title();
                case "story-intro" -> story.intro();
                default ->
                    story.scenes().stream()
                            .flatMap(scene -> text(scene, field).stream())
                            .findFirst()
                            .orElse("");
            };
        }

        private static Optional<String> text(Scene scene, String field) {
            if (field.equals(StoryFaults.field(scene, "text"))) {
                return Optional.of(scene.text());
            }
            return scene.choices().stream()
                    .flatMap(choice -> text(scene, choice, field).stream())
                    .findFirst();
        }

        private static Optional<String> text(Scene scene, Choice choice, String field) {
            if (field.equals(StoryFaults.field(scene, choice, "text"))) {
                return Optional.of(choice.text());
            }
            return Optional.of(choice.feedback())
                    .filter(found -> field.equals(StoryFaults.field(scene, choice, "feedback")));
        }
    }

    /** @param instead where the choices may lead that lead to the scene, in words */
    public record Removal(String scene, List<Story.Way> ways, Map<String, String> instead) {}

    /**
     * Where its author stands who plays the story.
     *
     * @param consequence what followed from the last choice; blank before the first
     * @param outcome blank where the story goes on
     * @param path the choices made so far
     */
    public record TryOut(
            String title,
            String intro,
            String consequence,
            String scene,
            List<Way> ways,
            String outcome,
            String path) {}

    /** @param path with this choice; blank where it leads nowhere yet */
    public record Way(String text, String path) {}

    public boolean isTranslation() {
        return original.isPresent();
    }

    /** What is translated in a field; blank in the source language. */
    public String original(String field) {
        return original.map(found -> found.text(field)).orElse("");
    }

    public String originalLanguage() {
        return original.map(Original::language).orElse(language);
    }

    public Optional<Removal> removal(Scene scene) {
        return removal.filter(asked -> asked.scene().equals(scene.name()));
    }

    /** How an ending stands, as tags show it. */
    public static String tone(String outcome) {
        return switch (outcome) {
            case "good" -> "ok";
            case "mixed" -> "wait";
            default -> "late";
        };
    }

    /** Where a scene stands in its form. */
    public static String place(String scene) {
        return "#field-scene~" + scene;
    }
}
