package org.setu.courses.drafting.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.TypedText;
import org.setu.courses.drafting.activity.Story.Choice;
import org.setu.courses.drafting.activity.Story.Scene;
import org.setu.courses.folder.YamlEdit;
import org.setu.courses.folder.YamlSource;
import org.setu.shared.Slug;

/**
 * The text of a scenario's block, read as a {@link Story} and written as one: what the story does not change keeps its bytes, and keys that the
 * story has no place for stay.
 */
public final class StorySource {
    private static final String EMPTY = "title: \"\"\n";
    private static final Set<String> OUTCOMES = Set.of("", "good", "mixed", "poor");
    private static final Set<String> OF_A_STORY = Set.of("title", "intro", "start", "scenes");
    private static final Set<String> OF_A_SCENE = Set.of("id", "text", "outcome", "choices");
    private static final Set<String> OF_A_CHOICE = Set.of("id", "text", "feedback", "to");

    private final YamlSource yaml;

    private StorySource(YamlSource yaml) {
        this.yaml = yaml;
    }

    /** @return empty where the text cannot be shown as a story without losing something of it */
    public static Optional<StorySource> parse(String text) {
        return YamlSource.parse(text.isBlank() ? EMPTY : text + "\n")
                .filter(yaml -> isStory(yaml.root()))
                .map(StorySource::new);
    }

    public Story story() {
        YamlNode root = yaml.root();
        List<Scene> scenes =
                root.list("scenes").stream().map(StorySource::scene).toList();
        String first = scenes.stream().map(Scene::name).findFirst().orElse("");
        return new Story(
                line(root, "title"), text(root, "intro"), root.text("start").orElse(first), scenes);
    }

    /**
     * The same text saying this story. Scenes and choices that have no id yet are given one that nothing else ever had.
     *
     * @return empty where the text is written in a way that cannot be edited from a form
     */
    public Optional<String> with(Story story, StoryIds used) {
        return YamlEdit.saying(yaml, wanted(used.giveTo(story, story())))
                .map(edited -> edited.write().stripTrailing());
    }

    private static boolean isStory(YamlNode root) {
        return root.isMap()
                && isText(root, "title", "intro", "start")
                && areThings(root, "scenes")
                && root.list("scenes").stream()
                        .allMatch(scene -> isText(scene, "text")
                                && OUTCOMES.contains(scene.text("outcome").orElse(""))
                                && areThings(scene, "choices"))
                && root.list("scenes").stream()
                        .flatMap(scene -> scene.list("choices").stream())
                        .allMatch(choice -> isText(choice, "text", "feedback", "to"));
    }

    private static boolean isText(YamlNode map, String... keys) {
        return Stream.of(keys)
                .allMatch(key -> map.get(key).isEmpty() || map.text(key).isPresent());
    }

    /** Whether what stands there is a list of maps, each with an id of its own, or nothing. */
    private static boolean areThings(YamlNode map, String key) {
        var ids = new HashSet<String>();
        boolean isNothing = map.text(key).filter(String::isEmpty).isPresent();
        return map.get(key).isEmpty()
                || isNothing
                || (map.get(key).filter(YamlNode::isList).isPresent()
                        && map.list(key).stream()
                                .allMatch(item -> item.text("id")
                                        .filter(Slug::isSlug)
                                        .filter(ids::add)
                                        .isPresent()));
    }

    private static Scene scene(YamlNode scene) {
        return new Scene(
                scene.text("id").orElse(""),
                text(scene, "text"),
                scene.text("outcome").orElse(""),
                scene.list("choices").stream().map(StorySource::choice).toList());
    }

    private static Choice choice(YamlNode choice) {
        return new Choice(
                choice.text("id").orElse(""),
                line(choice, "text"),
                text(choice, "feedback"),
                choice.text("to").orElse(""));
    }

    private static String text(YamlNode map, String key) {
        return TypedText.text(map.text(key).orElse(""));
    }

    private static String line(YamlNode map, String key) {
        return TypedText.line(map.text(key).orElse(""));
    }

    private Map<String, Object> wanted(Story story) {
        YamlNode root = yaml.root();
        Map<String, YamlNode> old = byId(root.list("scenes"));
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("title", line(root.get("title"), story.title()));
        put(wanted, root, "intro", block(root.get("intro"), story.intro()));
        put(wanted, root, "start", story.start());
        List<Object> scenes = story.scenes().stream()
                .<Object>map(scene -> wanted(scene, Optional.ofNullable(old.get(scene.name()))))
                .toList();
        if (!scenes.isEmpty()) {
            wanted.put("scenes", scenes);
        }
        return withOthers(wanted, Optional.of(root), OF_A_STORY);
    }

    private static Map<String, Object> wanted(Scene scene, Optional<YamlNode> old) {
        Map<String, YamlNode> choices =
                byId(old.map(found -> found.list("choices")).orElse(List.of()));
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("id", scene.name());
        put(wanted, old, "text", block(old.flatMap(found -> found.get("text")), scene.text()));
        if (!scene.choices().isEmpty()) {
            wanted.put(
                    "choices",
                    scene.choices().stream()
                            .map(choice -> wanted(choice, Optional.ofNullable(choices.get(choice.name()))))
                            .toList());
        }
        if (scene.isEnding()) {
            wanted.put("outcome", scene.outcome());
        }
        return withOthers(wanted, old, OF_A_SCENE);
    }

    private static Map<String, Object> wanted(Choice choice, Optional<YamlNode> old) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("id", choice.name());
        put(wanted, old, "text", line(old.flatMap(found -> found.get("text")), choice.text()));
        put(wanted, old, "feedback", text(old.flatMap(found -> found.get("feedback")), choice.feedback()));
        put(wanted, old, "to", choice.to());
        return withOthers(wanted, old, OF_A_CHOICE);
    }

    private static void put(Map<String, Object> wanted, YamlNode old, String key, String value) {
        put(wanted, Optional.of(old), key, value);
    }

    /** What is blank is left out, unless the file has its key already. */
    private static void put(Map<String, Object> wanted, Optional<YamlNode> old, String key, String value) {
        if (!value.isBlank() || old.flatMap(found -> found.get(key)).isPresent()) {
            wanted.put(key, value);
        }
    }

    private static Map<String, Object> withOthers(Map<String, Object> wanted, Optional<YamlNode> old, Set<String> own) {
        old.ifPresent(found -> found.entries().forEach((key, value) -> {
            if (!own.contains(key)) {
                wanted.put(key, value.shape());
            }
        }));
        return wanted;
    }

    private static Map<String, YamlNode> byId(List<YamlNode> things) {
        var byId = new HashMap<String, YamlNode>();
        things.forEach(thing -> byId.put(thing.text("id").orElse(""), thing));
        return byId;
    }

    private static String line(Optional<YamlNode> old, String typed) {
        return same(old, typed, TypedText.line(old.flatMap(YamlNode::text).orElse("")), typed);
    }

    private static String text(Optional<YamlNode> old, String typed) {
        String written = typed.contains("\n") ? typed + "\n" : typed;
        return same(old, typed, TypedText.text(old.flatMap(YamlNode::text).orElse("")), written);
    }

    /** As those write it who write by hand: line by line below its key, also where it is one line. */
    private static String block(Optional<YamlNode> old, String typed) {
        String written = typed.isEmpty() ? "" : typed + "\n";
        return same(old, typed, TypedText.text(old.flatMap(YamlNode::text).orElse("")), written);
    }

    /** What reads the same as before stays as it is written. */
    private static String same(Optional<YamlNode> old, String typed, String before, String written) {
        return old.flatMap(YamlNode::text).filter(found -> before.equals(typed)).orElse(written);
    }

    /** Every id of a scene, and of a choice in a scene, that a text has. */
    static List<String> ids(String text) {
        var ids = new ArrayList<String>();
        parse(text)
                .map(StorySource::story)
                .ifPresent(story -> story.scenes().forEach(scene -> {
                    ids.add(scene.name());
                    scene.choices().forEach(choice -> ids.add(choice.name()));
                }));
        return ids;
    }
}
