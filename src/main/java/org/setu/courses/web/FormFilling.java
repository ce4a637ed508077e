package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.setu.courses.YamlNode;

/** Fills the fields of a question's form from the question. */
final class FormFilling {
    private static final String STAMPS = "translates";
    private static final String CRITICAL = "critical";
    private static final Set<String> LISTS = Set.of("cites", "options", "accept", STAMPS);

    private final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();

    private FormFilling() {}

    static MultivaluedMap<String, String> of(YamlNode question) {
        var filling = new FormFilling();
        question.entries().forEach((key, value) -> {
            if (!LISTS.contains(key) && !isUnticked(key, value)) {
                filling.put(key, value);
            }
        });
        filling.fields.putSingle("cites", String.join(", ", question.texts("cites")));
        question.list("options").forEach(filling::option);
        question.get("accept")
                .ifPresent(accept -> accept.entries()
                        .forEach((language, words) -> filling.fields.putSingle(
                                "accept." + language,
                                String.join(
                                        "\n",
                                        words.items().stream()
                                                .flatMap(word -> word.text().stream())
                                                .toList()))));
        return filling.fields;
    }

    /** What a question says, apart from which translations are up to date. */
    static Map<String, Object> shape(YamlNode question) {
        var shape = new LinkedHashMap<String, Object>();
        question.entries().forEach((key, value) -> {
            if (!key.equals(STAMPS) && !isUnticked(key, value)) {
                shape.put(key, value.shape());
            }
        });
        return shape;
    }

    /** A question that need not be right says so or says nothing. */
    private static boolean isUnticked(String key, YamlNode value) {
        return key.equals(CRITICAL) && value.text().filter("false"::equals).isPresent();
    }

    private void option(YamlNode option) {
        String letter = option.text("id").orElse("");
        option.get("text").ifPresent(text -> put("option-" + letter, text));
        option.get("feedback").ifPresent(text -> put("option-" + letter + "-feedback", text));
        option.get("credit").ifPresent(part -> put("option-" + letter + "-credit", part));
        if (option.text("correct").filter("true"::equals).isPresent()) {
            fields.add("correct", letter);
        }
    }

    private void put(String field, YamlNode value) {
        if (value.isMap()) {
            value.entries().forEach((language, text) -> put(field + "." + language, text));
        } else {
            value.text().ifPresent(text -> fields.putSingle(field, text));
        }
    }
}
