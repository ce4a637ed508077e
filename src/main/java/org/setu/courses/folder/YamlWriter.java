package org.setu.courses.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes new values of YAML as the courses have them: a map line by line, ids in brackets, texts in quotation marks. */
final class YamlWriter {
    private static final Pattern PLAIN = Pattern.compile("(?:\\d+-)?[a-z][a-z0-9.-]*");
    /** Read as something else than a text where they stand without quotation marks. */
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private static final int STEP = 2;

    private YamlWriter() {}

    /** On one line, as it may stand between brackets. */
    static String bracketed(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + bracketed(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(YamlWriter::bracketed).collect(Collectors.joining(", ", "[", "]"));
        } else {
            return value instanceof Integer number ? number.toString() : scalar(String.valueOf(value));
        }
    }

    /** An item of a list, line by line, its hyphen behind so many blanks. */
    static List<String> item(Object value, int dash, int indent) {
        if (!(value instanceof Map<?, ?> map)) {
            return List.of(" ".repeat(dash) + "- " + bracketed(value));
        }
        var lines = new ArrayList<String>();
        map.forEach((key, inner) -> lines.addAll(entry(String.valueOf(key), inner, indent)));
        lines.set(0, " ".repeat(dash) + "-" + lines.get(0).substring(dash + 1));
        return lines;
    }

    /** A key with its value, line by line. */
    static List<String> entry(String key, Object value, int indent) {
        var lines = new ArrayList<String>();
        String name = " ".repeat(indent) + key + ":";
        if (value instanceof Map<?, ?> map) {
            lines.add(name);
            map.forEach((inner, text) -> lines.addAll(entry(String.valueOf(inner), text, indent + STEP)));
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            lines.add(name);
            list.forEach(inner -> lines.addAll(item(inner, indent + STEP, indent + 2 * STEP)));
        } else {
            lines.add(name + " " + bracketed(value));
        }
        return lines;
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text);
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
