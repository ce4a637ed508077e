package org.setu.courses.drafting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.setu.shared.Language;

/**
 * A question as the form gives it, written as YAML.
 *
 * @param head id, kind, objective and so on, in the order of the file; values that need no quotation marks
 * @param cites keys of facts
 * @param options empty where its kind has none
 * @param texts what else it says in each language, by key: {@code stem}, {@code feedback}, {@code unit}
 * @param accepted what is taken for right, one for each line, by language
 */
public record NewQuestion(
        Map<String, String> head,
        List<String> cites,
        Map<Language, String> stem,
        List<Option> options,
        Map<String, String> answer,
        Map<Language, List<String>> accepted,
        Map<String, Map<Language, String>> texts) {
    /**
     * One of the answers to choose from.
     *
     * @param credit from 0 to 1, where each answer earns a part of its own; blank where one is right and the others wrong
     */
    public record Option(
            String id, boolean correct, String credit, Map<Language, String> text, Map<Language, String> feedback) {
        boolean isEmpty() {
            return text.values().stream().allMatch(String::isBlank)
                    && feedback.values().stream().allMatch(String::isBlank);
        }
    }

    public String yaml() {
        var yaml = new StringBuilder();
        head.forEach((key, value) -> yaml.append(key).append(": ").append(value).append('\n'));
        if (!cites.isEmpty()) {
            yaml.append("cites: [").append(String.join(", ", cites)).append("]\n");
        }
        text(yaml, "", "stem", stem);
        answer.forEach(
                (key, value) -> yaml.append(key).append(": ").append(value).append('\n'));
        if (options.stream().anyMatch(option -> !option.isEmpty())) {
            yaml.append("options:\n");
            options.stream().filter(option -> !option.isEmpty()).forEach(option -> option(yaml, option));
        }
        accept(yaml);
        texts.forEach((key, text) -> text(yaml, "", key, text));
        return yaml.toString().stripTrailing();
    }

    private static void option(StringBuilder yaml, Option option) {
        yaml.append("  - id: ").append(option.id()).append('\n');
        if (!option.credit().isEmpty()) {
            yaml.append("    credit: ").append(option.credit()).append('\n');
        } else if (option.correct()) {
            yaml.append("    correct: true\n");
        }
        text(yaml, "    ", "text", option.text());
        text(yaml, "    ", "feedback", option.feedback());
    }

    private void accept(StringBuilder yaml) {
        if (!accepted.isEmpty()) {
            yaml.append("accept:\n");
            accepted.forEach((language, words) -> yaml.append("  ")
                    .append(language.code())
                    .append(": [")
                    .append(words.stream().map(NewQuestion::quoted).collect(Collectors.joining(", ")))
                    .append("]\n"));
        }
    }

    private static void text(StringBuilder yaml, String indent, String key, Map<Language, String> texts) {
        if (texts.values().stream().allMatch(String::isBlank)) {
            return;
        }
        yaml.append(indent).append(key).append(":\n");
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                yaml.append(indent)
                        .append("  ")
                        .append(language.code())
                        .append(": ")
                        .append(scalar(text, indent + "    "))
                        .append('\n');
            }
        });
    }

    /** On one line in quotation marks; on several as a block, line by line. */
    static String scalar(String text, String indent) {
        String typed = TypedText.of(text).strip();
        return typed.contains("\n")
                ? "|-\n"
                        + typed.lines()
                                .map(line -> line.isBlank() ? "" : indent + line.stripTrailing())
                                .collect(Collectors.joining("\n"))
                : quoted(typed);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
