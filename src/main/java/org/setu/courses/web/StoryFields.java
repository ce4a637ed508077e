package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.setu.courses.drafting.LessonDraft.Direction;
import org.setu.courses.drafting.TypedText;
import org.setu.courses.drafting.activity.Story;
import org.setu.courses.drafting.activity.Story.Choice;
import org.setu.courses.drafting.activity.Story.Scene;
import org.setu.courses.drafting.activity.StoryFaults;
import org.setu.shared.Slug;
import org.setu.web.Typed;

/** What was typed into the form of a scenario, and what its buttons ask for. */
final class StoryFields {
    private static final Pattern ADDED = Pattern.compile("\\+\\d{1,3}");
    private static final Set<String> OUTCOMES = Set.of("good", "mixed", "poor");

    private final MultivaluedMap<String, String> fields;
    private final Typed typed;

    StoryFields(MultivaluedMap<String, String> fields) {
        this.fields = fields;
        this.typed = new Typed(fields);
    }

    Story story() {
        List<Scene> scenes = names("scene").map(this::scene).toList();
        String start = typed.text("start");
        boolean begins = scenes.stream().anyMatch(scene -> scene.name().equals(start));
        String first = scenes.isEmpty() ? "" : scenes.get(0).name();
        return new Story(line("story-title"), text("story-intro"), begins ? start : first, scenes).settled();
    }

    /** The same story in other words. */
    Story translating(Story source) {
        return new Story(
                line("story-title"),
                text("story-intro"),
                source.start(),
                source.scenes().stream()
                        .map(scene -> new Scene(
                                scene.name(),
                                text(StoryFaults.field(scene, "text")),
                                scene.outcome(),
                                scene.choices().stream()
                                        .map(choice -> choice(scene, choice))
                                        .toList()))
                        .toList());
    }

    /** The story after what the button asks for. A scene that is to go is asked for first. */
    Story changed(Story story) {
        String[] wish = typed.text("do").split("~");
        String scene = wish.length > 1 ? wish[1] : "";
        String choice = wish.length > 2 ? wish[2] : "";
        return switch (wish[0]) {
            case "scene-add" -> story.withScene();
            case "scene-up" -> story.moved(scene, Direction.UP);
            case "scene-down" -> story.moved(scene, Direction.DOWN);
            case "scene-remove" -> askedToRemove(story).isPresent() ? story : story.without(scene, "");
            case "scene-gone" -> gone(story, scene);
            case "choice-add" -> story.withChoice(scene);
            case "choice-up" -> story.movedChoice(scene, choice, Direction.UP);
            case "choice-down" -> story.movedChoice(scene, choice, Direction.DOWN);
            case "choice-remove" -> story.withoutChoice(scene, choice);
            default -> story;
        };
    }

    /** The scene of which its author is asked whether it is to go: there is something in it, or choices lead to it. */
    Optional<Scene> askedToRemove(Story story) {
        String wish = typed.text("do");
        return Optional.of(wish)
                .filter(asked -> asked.startsWith("scene-remove~"))
                .flatMap(asked -> story.scene(asked.substring("scene-remove~".length())))
                .filter(scene -> !scene.text().isEmpty()
                        || !scene.choices().isEmpty()
                        || !story.waysTo(scene.name()).isEmpty());
    }

    /** The choices that were made in the try-out. */
    List<String> path() {
        String wish = typed.text("do");
        return wish.startsWith("walk~")
                ? List.of(wish.substring("walk~".length()).split(","))
                : List.of();
    }

    private Story gone(Story story, String scene) {
        String instead = typed.text("instead");
        return story.without(scene, story.scene(instead).isPresent() ? instead : "");
    }

    private Scene scene(String name) {
        var scene = new Scene(name, "", "", List.of());
        String outcome = typed.text(StoryFaults.field(scene, "outcome"));
        return new Scene(
                name,
                text(StoryFaults.field(scene, "text")),
                OUTCOMES.contains(outcome) ? outcome : "",
                names("choices~" + name)
                        .map(choice -> choice(scene, new Choice(choice, "", "", to(scene, choice))))
                        .toList());
    }

    private Choice choice(Scene scene, Choice choice) {
        return new Choice(
                choice.name(),
                line(StoryFaults.field(scene, choice, "text")),
                text(StoryFaults.field(scene, choice, "feedback")),
                choice.to());
    }

    private String to(Scene scene, String choice) {
        String to = typed.text(StoryFaults.field(scene, new Choice(choice, "", "", ""), "to"));
        return isName(to) || to.equals(Story.A_NEW_SCENE) ? to : "";
    }

    private Stream<String> names(String field) {
        return new LinkedHashSet<>(fields.getOrDefault(field, List.of()))
                .stream().filter(StoryFields::isName);
    }

    private static boolean isName(String name) {
        return Slug.isSlug(name) || ADDED.matcher(name).matches();
    }

    private String text(String field) {
        return TypedText.text(typed.exactly(field));
    }

    private String line(String field) {
        return TypedText.line(typed.exactly(field));
    }
}
