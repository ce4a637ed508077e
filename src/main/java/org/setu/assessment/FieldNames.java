package org.setu.assessment;

/**
 * The names of the form fields in which a response travels, with or without script.
 *
 * <table>
 * <caption>Fields by kind of question</caption>
 * <tr><td>single choice</td><td>radio buttons {@code answer}, value: option id</td></tr>
 * <tr><td>multiple choice</td><td>checkboxes {@code answer}, value: option id</td></tr>
 * <tr><td>true-false</td><td>radio buttons {@code answer}, value: {@code true} or {@code false}</td></tr>
 * <tr><td>matching</td><td>a select {@code match.<pair id>} each, value: id of a {@linkplain Question.Matching#choices choice}</td></tr>
 * <tr><td>ordering</td><td>a select {@code position.<item id>} each, value: 1 to the number of items</td></tr>
 * <tr><td>gap fill</td><td>a text field or select {@code gap.<gap id>} each, value: text or option id</td></tr>
 * <tr><td>numeric, short answer</td><td>a text field {@code answer}</td></tr>
 * </table>
 */
public final class FieldNames {
    public static final String ANSWER = "answer";
    static final String MATCH = "match.";
    static final String POSITION = "position.";
    static final String GAP = "gap.";

    private FieldNames() {}

    public static String match(String pair) {
        return MATCH + pair;
    }

    public static String position(String item) {
        return POSITION + item;
    }

    public static String gap(String gap) {
        return GAP + gap;
    }
}
