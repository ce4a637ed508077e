package org.setu.courses.drafting.outline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.setu.courses.drafting.TypedText;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * A module as its author has it in the form, each text on one line.
 *
 * @param objectives those that are there already, and new ones
 * @param removed objectives to take out
 * @param basedOn the checksum of the module's words as the author saw them; blank for a new one
 */
public record ModuleWording(
        Map<Language, String> title,
        Map<Language, String> summary,
        List<ObjectiveWording> objectives,
        Set<Slug> removed,
        String basedOn) {
    public ModuleWording {
        title = lines(title);
        summary = lines(summary);
        objectives = List.copyOf(objectives);
        removed = Set.copyOf(removed);
    }

    /**
     * One objective.
     *
     * @param name the id that it has; of a new one what the form calls it
     * @param level one of the six in lower case, such as {@code apply}
     * @param competency a key of competencies.yaml
     */
    public record ObjectiveWording(
            String name, boolean isNew, String level, String competency, Map<Language, String> text) {
        public ObjectiveWording {
            text = lines(text);
        }

        /** A row of the form that nobody filled in. */
        boolean isEmpty() {
            return isNew && text.values().stream().allMatch(String::isEmpty);
        }
    }

    /** Those that are to stay or to come. */
    List<ObjectiveWording> kept() {
        return objectives.stream()
                .filter(objective -> !objective.isEmpty())
                .filter(objective -> objective.isNew() || !removed.contains(new Slug(objective.name())))
                .toList();
    }

    private static Map<Language, String> lines(Map<Language, String> texts) {
        var lines = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> lines.put(language, TypedText.line(text)));
        return Map.copyOf(lines);
    }
}
