package org.setu.courses.drafting.activity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.setu.courses.drafting.activity.Story.Choice;
import org.setu.courses.drafting.activity.Story.Scene;

/**
 * Where the ways of a scenario lead: the outline that its author keeps an eye on.
 *
 * @param stops its scenes, in the order of the form
 */
public record StoryMap(List<Stop> stops) {
    /** What an author ought to know of a scene. The name is also the message's key. */
    public enum Mark {
        /** The story begins here. */
        START,
        /** No way leads here. */
        UNREACHED,
        /** Neither a choice nor an ending. */
        DEAD_END,
        /** Whatever one chooses from here on, no ending is ever reached. */
        NO_WAY_OUT
    }

    /**
     * A scene.
     *
     * @param words its first words; blank where it has no text yet
     * @param outcome blank where the story goes on
     */
    public record Stop(int number, String name, String words, String outcome, List<Leg> legs, List<Mark> marks) {}

    /**
     * What a choice leads to.
     *
     * @param words of the choice; blank where it has none yet
     * @param to the number of the scene; 0 where it leads nowhere yet
     * @param turnsBack whether one can come back to where one chose: the story goes round
     */
    public record Leg(String words, int to, String name, boolean turnsBack) {}

    public static StoryMap of(Story story) {
        Set<String> reached = reached(story);
        return new StoryMap(story.scenes().stream()
                .map(scene -> new Stop(
                        story.number(scene.name()),
                        scene.name(),
                        FirstWords.of(scene.text()),
                        scene.outcome(),
                        scene.choices().stream()
                                .map(choice -> leg(story, scene, choice))
                                .toList(),
                        marks(story, scene, reached)))
                .toList());
    }

    /** The names of the scenes to which some way leads from the beginning. */
    static Set<String> reached(Story story) {
        return reachedFrom(story, story.start());
    }

    private static Leg leg(Story story, Scene scene, Choice choice) {
        return new Leg(
                FirstWords.of(choice.text()),
                story.number(choice.to()),
                choice.to(),
                reachedFrom(story, choice.to()).contains(scene.name()));
    }

    private static List<Mark> marks(Story story, Scene scene, Set<String> reached) {
        var marks = new ArrayList<Mark>();
        boolean ends = reachedFrom(story, scene.name()).stream()
                .anyMatch(name -> story.scene(name).filter(Scene::isEnding).isPresent());
        if (story.start().equals(scene.name())) {
            marks.add(Mark.START);
        }
        if (!reached.contains(scene.name())) {
            marks.add(Mark.UNREACHED);
        }
        if (!scene.isEnding() && scene.choices().isEmpty()) {
            marks.add(Mark.DEAD_END);
        } else if (!ends) {
            marks.add(Mark.NO_WAY_OUT);
        }
        return marks;
    }

    private static Set<String> reachedFrom(Story story, String start) {
        var reached = new HashSet<String>();
        var next = new ArrayDeque<String>(List.of(start));
        while (!next.isEmpty()) {
            story.scene(next.remove())
                    .filter(scene -> reached.add(scene.name()))
                    .ifPresent(scene -> scene.choices().forEach(choice -> next.add(choice.to())));
        }
        return reached;
    }
}
