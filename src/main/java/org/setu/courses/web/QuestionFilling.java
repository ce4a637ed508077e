package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.setu.courses.QuestionTags;
import org.setu.courses.YamlNode;
import org.setu.courses.web.QuestionForm.Kind;

/** Fills the fields of a question's form from the question. */
final class QuestionFilling {
    private static final Set<String> LISTS = Set.of("options", "pairs", "distractors", "items", "gaps", "hints");

    private final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();

    private QuestionFilling() {}

    static MultivaluedMap<String, String> of(YamlNode question, Kind kind) {
        var filling = new QuestionFilling();
        question.entries().forEach((key, value) -> filling.fill("", key, value));
        question.texts("cites").forEach(key -> filling.fields.add("cites", key));
        filling.fields.putSingle("tags", QuestionTags.asTyped(question.texts("tags")));
        if (kind == Kind.GAP_FILL) {
            GapText.numbered(filling.fields);
        }
        return filling.fields;
    }

    /** @param row the beginning of the names of a row's fields; blank for the question's own */
    private void fill(String row, String key, YamlNode value) {
        String field = row + key;
        if (LISTS.contains(key)) {
            rows(field, value.items());
        } else if (key.equals("shuffle")) {
            value.text().filter("false"::equals).ifPresent(kept -> fields.putSingle("asWritten", "yes"));
        } else if (key.equals("critical")) {
            value.text().filter("true"::equals).ifPresent(set -> fields.putSingle(field, "yes"));
        } else if (value.isMap()) {
            value.entries().forEach((language, text) -> fields.putSingle(field + "." + language, words(text)));
        } else {
            value.text().ifPresent(text -> fields.putSingle(field, text));
        }
    }

    private void rows(String list, List<YamlNode> items) {
        for (YamlNode item : items) {
            String name = item.text("id").orElse("h" + (items.indexOf(item) + 1));
            fields.add(list, name);
            item.entries().forEach((key, value) -> {
                if (key.equals("correct")) {
                    value.text().filter("true"::equals).ifPresent(right -> fields.add(list + "~correct", name));
                } else if (!key.equals("id")) {
                    fill(list + "~" + name + "~", key, value);
                }
            });
        }
    }

    /** A text; of several that are accepted, each on a line of its own. */
    private static String words(YamlNode value) {
        return value.isList()
                ? String.join(
                        "\n",
                        value.items().stream()
                                .flatMap(word -> word.text().stream())
                                .toList())
                : value.text().orElse("");
    }
}
