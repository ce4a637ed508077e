package org.setu.courses.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.setu.courses.QuestionTags;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;

/**
 * A question of whatever kind, as its author looks it over: its texts in the languages asked for, and its settings.
 *
 * @param settings everything that is no text, such as its difficulty
 */
public record QuestionShown(
        String id, String kind, Map<String, String> settings, List<String> languages, List<Line> lines) {
    private static final Set<String> NOT_TOLD = Set.of("id", "kind", "translates");
    private static final Set<String> PARTS = Set.of("options", "pairs", "distractors", "items", "gaps", "hints");

    /**
     * One text.
     *
     * @param key what it is: {@code stem}, {@code feedback}
     * @param part the option or the like to which it belongs; blank for the question's own
     * @param right whether choosing the part is right
     */
    public record Line(String key, String part, boolean right, List<String> texts) {}

    static QuestionShown of(YamlNode question, List<Language> languages) {
        var settings = new LinkedHashMap<String, String>();
        var lines = new ArrayList<Line>();
        question.entries().forEach((key, value) -> {
            if (PARTS.contains(key)) {
                value.items().forEach(part -> part(part, languages, lines));
            } else if (!NOT_TOLD.contains(key)) {
                tell(key, "", false, value, languages, settings, lines);
            }
        });
        return new QuestionShown(
                question.text("id").orElse(""),
                question.text("kind").orElse(""),
                settings,
                languages.stream().map(Language::code).toList(),
                lines);
    }

    /** One of its settings as it stands in the file; blank where there is none. */
    String setting(String key) {
        return settings.getOrDefault(key, "");
    }

    public List<String> tags() {
        return QuestionTags.typed(setting("tags"));
    }

    /**
     * What stands for it in a list.
     *
     * @param language of the words; null where they are its id
     */
    public record Title(@Nullable String language, String words) {}

    /** Its question in the reader's language, or else in the first in which there is one. */
    public Title title(Language reader) {
        List<String> stem = lines.stream()
                .filter(line -> line.key().equals("stem"))
                .findFirst()
                .map(Line::texts)
                .orElse(List.of());
        return Stream.concat(Stream.of(reader.code()), languages.stream())
                .filter(languages::contains)
                .filter(language -> languages.indexOf(language) < stem.size())
                .map(language -> new Title(language, stem.get(languages.indexOf(language))))
                .filter(title -> !title.words().isBlank())
                .findFirst()
                .orElseGet(() -> new Title(null, id));
    }

    private static void part(YamlNode part, List<Language> languages, List<Line> lines) {
        String id = part.text("id").or(() -> part.text("value")).orElse("");
        boolean right = part.text("correct").filter("true"::equals).isPresent()
                || part.text("credit").filter("1"::equals).isPresent();
        var unused = new LinkedHashMap<String, String>();
        part.entries().forEach((key, value) -> {
            if (PARTS.contains(key)) {
                value.items().forEach(inner -> part(inner, languages, lines));
            } else if (!key.equals("id")) {
                tell(key, id, right, value, languages, unused, lines);
            }
        });
    }

    private static void tell(
            String key,
            String part,
            boolean right,
            YamlNode value,
            List<Language> languages,
            Map<String, String> settings,
            List<Line> lines) {
        if (value.isMap()) {
            List<String> texts = languages.stream()
                    .map(language ->
                            value.get(language.code()).map(QuestionShown::plain).orElse(""))
                    .toList();
            lines.add(new Line(key, part, right, texts));
        } else {
            settings.put(key, plain(value));
        }
    }

    private static String plain(YamlNode value) {
        return value.isList()
                ? String.join(
                        ", ", value.items().stream().map(QuestionShown::plain).toList())
                : value.text().orElse("");
    }
}
