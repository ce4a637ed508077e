package org.setu.courses.activities;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.setu.courses.Block;
import org.setu.courses.Findings;
import org.setu.courses.Reflection;
import org.setu.courses.Scenario;
import org.setu.courses.Scenario.Choice;
import org.setu.courses.Scenario.Outcome;
import org.setu.courses.Scenario.Scene;
import org.setu.courses.folder.Fields;
import org.setu.shared.Slug;

/** Reads the YAML of scenarios and reflections. */
public final class ActivityReader {
    private static final Slug NOWHERE = new Slug("nowhere");
    private static final int MOST_SCENES = 100;

    private ActivityReader() {}

    public static Optional<Scenario> scenario(Block block, Findings findings) {
        return fields(block, findings).flatMap(fields -> {
            fields.allow("title", "intro", "start", "scenes");
            var scenes = scenes(fields);
            if (scenes.isEmpty()) {
                fields.error("scenario-empty", "scenes");
            }
            var start = fields.id("start");
            return scenes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Scenario(
                            fields.required("title"),
                            fields.optional("intro").orElse(""),
                            start.orElse(scenes.get(0).id()),
                            scenes));
        });
    }

    public static Optional<Reflection> reflection(Block block, Findings findings) {
        return fields(block, findings).map(fields -> {
            fields.allow("prompt", "rubric", "sample");
            var rubric = fields.texts("rubric");
            fields.elements("rubric").stream()
                    .filter(criterion -> criterion.text().isEmpty())
                    .forEach(criterion -> findings.error(block.file(), criterion.line(), "scalar-expected", "rubric"));
            if (rubric.isEmpty()) {
                fields.error("rubric-empty", "rubric");
            }
            return new Reflection(fields.required("prompt"), rubric, fields.optional("sample"));
        });
    }

    private static Optional<Fields> fields(Block block, Findings findings) {
        return Fields.read(block.text(), block.file(), block.textLine(), List.of(block.language()), findings);
    }

    private static List<Scene> scenes(Fields scenario) {
        var ids = new HashSet<Slug>();
        if (scenario.elements("scenes").size() > MOST_SCENES) {
            scenario.error("scenario-long", "scenes", MOST_SCENES);
        }
        return scenario.maps("scenes").stream()
                .limit(MOST_SCENES)
                .map(fields -> fields.allow("id", "text", "choices", "outcome"))
                .flatMap(fields ->
                        fields.id("id").filter(id -> isNew(id, ids, fields)).map(id -> scene(id, fields)).stream())
                .toList();
    }

    private static Scene scene(Slug id, Fields fields) {
        Optional<Outcome> outcome =
                fields.has("outcome") ? Optional.of(fields.choice("outcome", Outcome.MIXED)) : Optional.empty();
        var ids = new HashSet<Slug>();
        var choices = fields.maps("choices").stream()
                .map(choice -> choice.allow("id", "text", "feedback", "to"))
                .flatMap(choice -> choice
                        .id("id")
                        .filter(choiceId -> isNew(choiceId, ids, choice))
                        .map(choiceId -> choice(choiceId, choice))
                        .stream())
                .toList();
        return new Scene(id, fields.required("text"), choices, outcome, fields.line());
    }

    private static Choice choice(Slug id, Fields fields) {
        return new Choice(
                id,
                fields.required("text"),
                fields.required("feedback"),
                fields.id("to").orElse(NOWHERE),
                fields.line());
    }

    private static boolean isNew(Slug id, HashSet<Slug> ids, Fields fields) {
        if (!ids.add(id)) {
            fields.error("id-twice", "id", id);
            return false;
        }
        return true;
    }
}
