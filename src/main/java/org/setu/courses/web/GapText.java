package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a question with gaps: in the form its author writes {@code [1]} where the first gap is, the file calls it by its id. */
final class GapText {
    /** In the digits of whatever script. */
    static final Pattern NUMBER = Pattern.compile("\\[(\\p{Nd}{1,2})]");

    private static final Pattern MARKER = Pattern.compile("\\{\\{([a-z0-9.-]+)}}");
    private static final String TEXT = "text.";
    private static final String GAPS = "gaps";

    private GapText() {}

    /** As the form shows it. */
    static void numbered(MultivaluedMap<String, String> fields) {
        List<String> gaps = fields.getOrDefault(GAPS, List.of());
        inEachLanguage(
                fields,
                (language, text) -> MARKER.matcher(text).replaceAll(marker -> {
                    int at = gaps.indexOf(marker.group(1));
                    return at < 0 ? quoted(marker.group()) : "[" + (at + 1) + "]";
                }));
    }

    /** As the file has it. */
    static String marked(String text, List<String> gaps, Map<String, String> ids) {
        return NUMBER.matcher(text).replaceAll(number -> {
            int at = number(number);
            return at < 1 || at > gaps.size()
                    ? quoted(number.group())
                    : "{{" + ids.getOrDefault(GAPS + "~" + gaps.get(at - 1), "") + "}}";
        });
    }

    /** The numbers of gaps that stand in a text. */
    static List<Integer> numbers(String text) {
        return NUMBER.matcher(text).results().map(GapText::number).toList();
    }

    /** The texts without one gap: its right word stands there again, and those behind it count one less. */
    static void without(MultivaluedMap<String, String> fields, int gap, Map<String, String> words) {
        inEachLanguage(fields, (language, text) -> without(text, gap, words.getOrDefault(language, "")));
    }

    private static String without(String text, int gap, String word) {
        return NUMBER.matcher(text).replaceAll(found -> {
            int number = number(found);
            if (number == gap) {
                return quoted(word);
            }
            return number > gap ? "[" + (number - 1) + "]" : quoted(found.group());
        });
    }

    private static void inEachLanguage(MultivaluedMap<String, String> fields, BinaryOperator<String> change) {
        for (String field : List.copyOf(fields.keySet())) {
            if (field.startsWith(TEXT)) {
                String text = String.valueOf(fields.getFirst(field));
                fields.putSingle(field, change.apply(field.substring(TEXT.length()), text));
            }
        }
    }

    /** Each digit may be of another script. */
    private static int number(MatchResult found) {
        return found.group(1)
                .codePoints()
                .map(digit -> Character.digit(digit, 10))
                .reduce(0, (tens, one) -> 10 * tens + one);
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
