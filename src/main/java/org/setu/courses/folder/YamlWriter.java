package org.setu.courses.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes new values of YAML as the courses have them: a map line by line, ids in brackets, a text of one line in quotation marks, one of several
 * lines below its key. What the courses' texts may not hold as it is, such as a line that would fence off the rest of a lesson, stands in quotation
 * marks with its signs escaped.
 */
final class YamlWriter {
    private static final Pattern FENCE = Pattern.compile("^\\s*(?:`{3}|~{3})", Pattern.MULTILINE);
    private static final String BLANKS = " \t\n";

    private static final Pattern PLAIN = Pattern.compile("(?:\\d+-)?[a-z][a-z0-9.-]*");
    /** Read as something else than a text where they stand without quotation marks. */
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private static final int STEP = 2;

    private YamlWriter() {}

    /** The same value as a reader gets it: a plain one is a text to them. */
    static Object said(Object value) {
        if (value instanceof Map<?, ?> map) {
            var said = new LinkedHashMap<Object, Object>();
            map.forEach((key, inner) -> said.put(key, said(inner)));
            return said;
        } else if (value instanceof List<?> list) {
            return list.stream().map(YamlWriter::said).toList();
        } else {
            return value instanceof YamlSource.Plain plain ? plain.text() : value;
        }
    }

    /** On one line, as it may stand between brackets. */
    static String bracketed(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + bracketed(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(YamlWriter::bracketed).collect(Collectors.joining(", ", "[", "]"));
        } else {
            return value instanceof YamlSource.Plain plain ? plain.text() : scalar(String.valueOf(value));
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
        } else if (value instanceof String text && standsBelow(text)) {
            lines.addAll(List.of((name + " " + below(text, indent + STEP)).split("\n", -1)));
        } else {
            lines.add(name + " " + bracketed(value));
        }
        return lines;
    }

    /** Whether a text has several lines, or the end of one, and can be written line by line as it is. */
    static boolean standsBelow(String text) {
        return text.indexOf('\n') > 0
                && BLANKS.indexOf(text.charAt(0)) < 0
                && !text.endsWith("\n\n")
                && !FENCE.matcher(text).find()
                && text.codePoints().allMatch(letter -> letter == '\n' || letter == '\t' || isReadable(letter));
    }

    /** A text line by line below its key, the sign for it first; without a line break at its end. */
    static String below(String text, int indent) {
        boolean ends = text.endsWith("\n");
        String body = ends ? text.substring(0, text.length() - 1) : text;
        return Arrays.stream(body.split("\n", -1))
                .map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line)
                .collect(Collectors.joining("\n", ends ? "|\n" : "|-\n", ""));
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text);
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> quoted.append(escaped(letter)));
        return quoted.append('"').toString();
    }

    private static String escaped(int letter) {
        return switch (letter) {
            case '\\' -> "\\\\";
            case '"' -> "\\\"";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isReadable(letter) ? Character.toString(letter) : "\\u%04X".formatted(letter);
        };
    }

    /** Whether it may stand in a file as it is, and is seen there. */
    private static boolean isReadable(int letter) {
        return letter >= ' '
                        && !Character.isISOControl(letter)
                        && letter != 0x2028
                        && letter != 0x2029
                        && letter < 0xFEFF
                || letter > 0xFEFF && letter != 0xFFFE && letter != 0xFFFF;
    }
}
