package org.setu.courses.drafting.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.setu.courses.drafting.LessonDraft.Direction;

/**
 * A scenario while it is being written, with whatever it still lacks. Immutable: each edit gives it anew.
 *
 * <p>Scenes and choices are told apart by their names: the id where there is one. What was only added in the form is called {@code +1},
 * {@code +2} and so on until it is saved; no id reads like that.
 *
 * @param start the name of the first scene
 */
public record Story(String title, String intro, String start, List<Scene> scenes) {
    /** What a choice leads to whose scene is still to be added. */
    public static final String A_NEW_SCENE = "+";

    public Story {
        scenes = List.copyOf(scenes);
    }

    /**
     * A scene: it goes on with choices, or it ends the story.
     *
     * @param outcome {@code good}, {@code mixed} or {@code poor}; blank where the story goes on
     */
    public record Scene(String name, String text, String outcome, List<Choice> choices) {
        public Scene {
            choices = List.copyOf(choices);
        }

        public boolean isEnding() {
            return !outcome.isEmpty();
        }

        public Optional<Choice> choice(String choice) {
            return choices.stream().filter(one -> one.name().equals(choice)).findFirst();
        }

        private Scene with(List<Choice> changed) {
            return new Scene(name, text, outcome, changed);
        }
    }

    /** @param to the name of the scene to which it leads; blank where nobody has said it yet */
    public record Choice(String name, String text, String feedback, String to) {
        Choice leadingTo(String scene) {
            return new Choice(name, text, feedback, scene);
        }
    }

    /** What a new one begins with: one decision, and two ways in which it can end. */
    public static Story begun() {
        var ways = List.of(new Choice("+1", "", "", "+2"), new Choice("+2", "", "", "+3"));
        return new Story(
                "",
                "",
                "+1",
                List.of(
                        new Scene("+1", "", "", ways),
                        new Scene("+2", "", "good", List.of()),
                        new Scene("+3", "", "poor", List.of())));
    }

    public Optional<Scene> scene(String name) {
        return scenes.stream().filter(scene -> scene.name().equals(name)).findFirst();
    }

    /** As people count them, from 1; 0 where there is no such scene. */
    public int number(String scene) {
        return scenes.stream().map(Scene::name).toList().indexOf(scene) + 1;
    }

    /** The choices that lead to a scene, with the scenes in which they stand. */
    public List<Way> waysTo(String scene) {
        return scenes.stream()
                .flatMap(from -> from.choices().stream()
                        .filter(choice -> choice.to().equals(scene))
                        .map(choice -> new Way(from, choice)))
                .toList();
    }

    /** A choice in its scene. */
    public record Way(Scene from, Choice choice) {}

    /** The name of the scene that is added next. */
    public String nextScene() {
        return free(scenes.stream().map(Scene::name));
    }

    public Story withScene() {
        return with(joined(scenes, new Scene(nextScene(), "", "", List.of())));
    }

    public Story withChoice(String scene) {
        return changed(
                scene,
                found -> found.with(joined(
                        found.choices(),
                        new Choice(free(found.choices().stream().map(Choice::name)), "", "", ""))));
    }

    public Story withoutChoice(String scene, String choice) {
        return changed(
                scene,
                found -> found.with(found.choices().stream()
                        .filter(one -> !one.name().equals(choice))
                        .toList()));
    }

    /** @param instead where the choices lead from now on that led to the scene; blank: nowhere yet */
    public Story without(String scene, String instead) {
        List<Scene> left = scenes.stream()
                .filter(found -> !found.name().equals(scene))
                .map(found -> found.with(found.choices().stream()
                        .map(choice -> choice.to().equals(scene) ? choice.leadingTo(instead) : choice)
                        .toList()))
                .toList();
        boolean began = start.equals(scene) && !left.isEmpty();
        return new Story(title, intro, began ? left.get(0).name() : start, left);
    }

    public Story moved(String scene, Direction direction) {
        return with(moved(scenes, number(scene) - 1, direction));
    }

    public Story movedChoice(String scene, String choice, Direction direction) {
        return changed(
                scene,
                found -> found.with(moved(
                        found.choices(),
                        found.choices().stream().map(Choice::name).toList().indexOf(choice),
                        direction)));
    }

    /** With a scene behind each choice that is to lead to a new one. */
    public Story settled() {
        Story settled = this;
        for (Way way : waysTo(A_NEW_SCENE)) {
            Story longer = settled.withScene();
            String added = settled.nextScene();
            settled = longer.changed(
                    way.from().name(),
                    found -> found.with(found.choices().stream()
                            .map(choice -> choice.name().equals(way.choice().name()) ? choice.leadingTo(added) : choice)
                            .toList()));
        }
        return settled;
    }

    private Story with(List<Scene> changed) {
        return new Story(title, intro, start, changed);
    }

    private Story changed(String scene, UnaryOperator<Scene> change) {
        return with(scenes.stream()
                .map(found -> found.name().equals(scene) ? change.apply(found) : found)
                .toList());
    }

    private static <T> List<T> joined(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> moved(List<T> things, int from, Direction direction) {
        int to = from + (direction == Direction.UP ? -1 : 1);
        if (from < 0 || to < 0 || to >= things.size()) {
            return things;
        }
        var moved = new ArrayList<>(things);
        moved.add(to, moved.remove(from));
        return moved;
    }

    private static String free(Stream<String> names) {
        Set<String> taken = Set.copyOf(names.toList());
        int number = 1;
        while (taken.contains("+" + number)) {
            number++;
        }
        return "+" + number;
    }
}
