package org.setu.courses.drafting.activity;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.setu.courses.drafting.activity.Story.Choice;
import org.setu.courses.drafting.activity.Story.Scene;
import org.setu.courses.folder.LessonSource;
import org.setu.courses.folder.SourceBlock;
import org.setu.shared.Slug;

/**
 * Gives ids to what is new in a scenario. What learners chose hangs on the ids of choices: none is ever given to something else, not even after
 * a revision without it.
 */
public final class StoryIds {
    private final Set<String> used;

    private StoryIds(Collection<String> used) {
        this.used = new HashSet<>(used);
    }

    /** @param lessons what the file of the scenario's lesson is and was, in the source language */
    public static StoryIds usedIn(Collection<byte[]> lessons, Slug block) {
        return new StoryIds(lessons.stream()
                .map(bytes -> LessonSource.parse(new String(bytes, StandardCharsets.UTF_8)))
                .flatMap(lesson -> lesson.block(block).stream())
                .map(SourceBlock::body)
                .flatMap(text -> StorySource.ids(text).stream())
                .toList());
    }

    /** For a scenario that was never saved. */
    public static StoryIds none() {
        return new StoryIds(List.of());
    }

    /** The story with an id in place of each name that only the form gave. */
    Story giveTo(Story story, Story saved) {
        var taken = new HashSet<>(used);
        saved.scenes().forEach(scene -> {
            taken.add(scene.name());
            scene.choices().forEach(choice -> taken.add(choice.name()));
        });
        var ids = new HashMap<String, String>();
        story.scenes().forEach(scene -> ids.put(scene.name(), given(scene.name(), "scene-", taken)));
        List<Scene> scenes = story.scenes().stream()
                .map(scene -> new Scene(
                        ids.getOrDefault(scene.name(), ""),
                        scene.text(),
                        scene.outcome(),
                        scene.choices().stream()
                                .map(choice -> given(choice, ids, taken))
                                .toList()))
                .toList();
        return new Story(story.title(), story.intro(), ids.getOrDefault(story.start(), ""), scenes);
    }

    private static Choice given(Choice choice, Map<String, String> scenes, Set<String> taken) {
        return new Choice(
                given(choice.name(), "choice-", taken),
                choice.text(),
                choice.feedback(),
                scenes.getOrDefault(choice.to(), Slug.isSlug(choice.to()) ? choice.to() : ""));
    }

    private static String given(String name, String prefix, Set<String> taken) {
        if (Slug.isSlug(name)) {
            return name;
        }
        int number = 1;
        while (!taken.add(prefix + number)) {
            number++;
        }
        return prefix + number;
    }
}
