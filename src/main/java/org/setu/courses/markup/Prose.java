package org.setu.courses.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setu.courses.Block;
import org.setu.courses.Findings;
import org.setu.courses.Reflection;
import org.setu.courses.Scenario;

/** A piece of CommonMark in a block: all of its text, or a scene, a caption, a criterion. */
public record Prose(String markdown, int line) {
    private static final String DIVIDER = "+++";

    /** All that a block says, in the order in which it says it. */
    public static List<Prose> of(Block block) {
        return switch (block.kind()) {
            case "scenario" ->
                Scenario.read(block, new Findings()).map(Prose::ofScenario).orElse(List.of());
            case "reflection" ->
                Reflection.read(block, new Findings())
                        .map(reflection -> ofReflection(reflection, block.textLine()))
                        .orElse(List.of());
            case "figure", "video", "audio" -> ofMedia(block);
            case "check" -> List.of();
            default -> List.of(new Prose(block.text(), block.textLine()));
        };
    }

    /** What stands before the line {@code +++}. */
    public static Prose caption(Block block) {
        var lines = block.text().lines().toList();
        int divider = divider(lines);
        return new Prose(String.join("\n", lines.subList(0, divider)).strip(), block.textLine());
    }

    /** What stands behind the line {@code +++}: a long description, a transcript. */
    public static Optional<Prose> description(Block block) {
        var lines = block.text().lines().toList();
        int divider = divider(lines);
        if (divider == lines.size()) {
            return Optional.empty();
        } else {
            String text = String.join("\n", lines.subList(divider + 1, lines.size()));
            return Optional.of(new Prose(text, block.textLine() + divider + 1))
                    .filter(prose -> !prose.markdown.isBlank());
        }
    }

    private static int divider(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).strip().equals(DIVIDER)) {
                return at;
            }
        }
        return lines.size();
    }

    private static List<Prose> ofMedia(Block block) {
        var all = new ArrayList<>(List.of(caption(block)));
        description(block).ifPresent(all::add);
        return all;
    }

    private static List<Prose> ofScenario(Scenario scenario) {
        var all = new ArrayList<Prose>();
        int first =
                scenario.scenes().stream().mapToInt(Scenario.Scene::line).min().orElse(1);
        all.add(new Prose(scenario.intro(), first));
        for (Scenario.Scene scene : scenario.scenes()) {
            all.add(new Prose(scene.text(), scene.line()));
            for (Scenario.Choice choice : scene.choices()) {
                all.add(new Prose(choice.text(), choice.line()));
                all.add(new Prose(choice.feedback(), choice.line()));
            }
        }
        return all;
    }

    private static List<Prose> ofReflection(Reflection reflection, int line) {
        var all = new ArrayList<Prose>();
        all.add(new Prose(reflection.prompt(), line));
        reflection.rubric().forEach(criterion -> all.add(new Prose(criterion, line)));
        reflection.sample().ifPresent(sample -> all.add(new Prose(sample, line)));
        return all;
    }
}
