package org.setu.courses.drafting.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.setu.courses.drafting.activity.Story.Choice;
import org.setu.courses.drafting.activity.Story.Scene;

/** What a scenario still lacks before learners can play it, in the order of the form. */
public final class StoryFaults {
    /** As many as the format takes. */
    public static final int MOST_SCENES = 100;

    /** What can be wrong. The name is also the message's key. */
    public enum Flaw {
        TITLE,
        NO_SCENE,
        TOO_MANY,
        SCENE_TEXT,
        DEAD_END,
        ENDING_WITH_CHOICES,
        CHOICE_TEXT,
        FEEDBACK,
        NOWHERE,
        UNREACHED,
        ENDLESS,
        INTRO
    }

    /**
     * One thing to mend.
     *
     * @param field the name of the form's field; blank for the story as a whole
     * @param number of the scene; 0 for the story as a whole
     */
    public record Fault(String field, Flaw flaw, int number) {}

    private final Story story;
    private final List<Fault> faults = new ArrayList<>();

    private StoryFaults(Story story) {
        this.story = story;
    }

    public static List<Fault> of(Story story) {
        var found = new StoryFaults(story);
        found.find();
        return List.copyOf(found.faults);
    }

    /** What a translation lacks; its ways are those of the source. */
    public static List<Fault> ofTranslation(Story translation, Story source) {
        var found = new StoryFaults(translation);
        found.findTexts(!source.intro().isEmpty());
        return List.copyOf(found.faults);
    }

    /** The name of a field of a scene. */
    public static String field(Scene scene, String part) {
        return "scene~" + scene.name() + "~" + part;
    }

    /** The name of a field of a choice. */
    public static String field(Scene scene, Choice choice, String part) {
        return "choice~" + scene.name() + "~" + choice.name() + "~" + part;
    }

    private void find() {
        Set<String> reached = StoryMap.reached(story);
        if (story.title().isEmpty()) {
            say("story-title", Flaw.TITLE, 0);
        }
        if (story.scenes().isEmpty()) {
            say("", Flaw.NO_SCENE, 0);
        } else if (story.scenes().size() > MOST_SCENES) {
            say("", Flaw.TOO_MANY, 0);
        }
        for (Scene scene : story.scenes()) {
            find(scene, reached);
        }
        boolean ends = story.scenes().stream().anyMatch(scene -> scene.isEnding() && reached.contains(scene.name()));
        if (!story.scenes().isEmpty() && !ends) {
            say("", Flaw.ENDLESS, 0);
        }
    }

    private void find(Scene scene, Set<String> reached) {
        int number = story.number(scene.name());
        if (!reached.contains(scene.name())) {
            say("scene~" + scene.name(), Flaw.UNREACHED, number);
        }
        if (scene.text().isEmpty()) {
            say(field(scene, "text"), Flaw.SCENE_TEXT, number);
        }
        if (scene.isEnding() && !scene.choices().isEmpty()) {
            say(field(scene, "outcome"), Flaw.ENDING_WITH_CHOICES, number);
        } else if (!scene.isEnding() && scene.choices().isEmpty()) {
            say(field(scene, "outcome"), Flaw.DEAD_END, number);
        }
        for (Choice choice : scene.choices()) {
            findTexts(scene, choice);
            if (story.scene(choice.to()).isEmpty()) {
                say(field(scene, choice, "to"), Flaw.NOWHERE, number);
            }
        }
    }

    private void findTexts(boolean hasIntro) {
        if (story.title().isEmpty()) {
            say("story-title", Flaw.TITLE, 0);
        }
        if (hasIntro && story.intro().isEmpty()) {
            say("story-intro", Flaw.INTRO, 0);
        }
        for (Scene scene : story.scenes()) {
            if (scene.text().isEmpty()) {
                say(field(scene, "text"), Flaw.SCENE_TEXT, story.number(scene.name()));
            }
            scene.choices().forEach(choice -> findTexts(scene, choice));
        }
    }

    private void findTexts(Scene scene, Choice choice) {
        int number = story.number(scene.name());
        if (choice.text().isEmpty()) {
            say(field(scene, choice, "text"), Flaw.CHOICE_TEXT, number);
        }
        if (choice.feedback().isEmpty()) {
            say(field(scene, choice, "feedback"), Flaw.FEEDBACK, number);
        }
    }

    private void say(String field, Flaw flaw, int number) {
        faults.add(new Fault(field, flaw, number));
    }
}
