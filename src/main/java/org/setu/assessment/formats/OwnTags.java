package org.setu.assessment.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.Question;
import org.setu.assessment.Question.Difficulty;
import org.setu.assessment.Question.Use;
import org.setu.courses.QuestionTags;
import org.setu.shared.Slug;

/**
 * What a question says of its place in a course, as tags of other programs, which have no other room for it: {@code objective:a1.1},
 * {@code difficulty:easy}, {@code use:final}, {@code critical:true}. A file that comes back with them brings it back.
 */
final class OwnTags {
    private static final String OBJECTIVE = "objective";
    private static final String DIFFICULTY = "difficulty";
    private static final String USE = "use";
    private static final String CRITICAL = "critical";

    private OwnTags() {}

    static List<String> of(Question.Common common) {
        var tags = new ArrayList<>(List.of(
                tag(OBJECTIVE, common.objective().value()),
                tag(DIFFICULTY, written(common.difficulty())),
                tag(USE, common.use().written())));
        if (common.critical()) {
            tags.add(tag(CRITICAL, "true"));
        }
        return tags;
    }

    /**
     * What the tags of a file say of a question.
     *
     * @param settings by their keys in {@code questions.yaml}
     * @param tags of its author's own
     * @param left those that are none here
     */
    record Read(Map<String, String> settings, List<String> tags, List<String> left) {}

    static Read read(List<String> labels) {
        var settings = new LinkedHashMap<String, String>();
        var tags = new ArrayList<String>();
        var left = new ArrayList<String>();
        for (String label : QuestionTags.eachOnce(labels.stream().map(String::strip))) {
            Optional<String> key = List.of(OBJECTIVE, DIFFICULTY, USE, CRITICAL).stream()
                    .filter(one -> label.startsWith(one + ":") && isValue(one, value(label)))
                    .findFirst();
            String tag = QuestionTags.foreign(label);
            if (key.isPresent()) {
                settings.putIfAbsent(key.get(), value(label));
            } else if (QuestionTags.isTag(tag) && tags.size() < QuestionTags.MOST) {
                tags.add(tag);
            } else {
                left.add(label);
            }
        }
        return new Read(settings, QuestionTags.eachOnce(tags.stream()), left);
    }

    private static boolean isValue(String key, String value) {
        return switch (key) {
            case OBJECTIVE -> Slug.isSlug(value);
            case DIFFICULTY ->
                Arrays.stream(Difficulty.values()).anyMatch(one -> written(one).equals(value));
            case USE ->
                Arrays.stream(Use.values()).anyMatch(one -> one.written().equals(value));
            default -> value.equals("true");
        };
    }

    private static String tag(String key, String value) {
        return key + ":" + value;
    }

    private static String value(String tag) {
        return tag.substring(tag.indexOf(':') + 1);
    }

    private static String written(Difficulty difficulty) {
        return difficulty.name().toLowerCase(Locale.ROOT);
    }
}
