package org.setu.courses.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setu.web.FieldError;

/**
 * Something that a question from a file still lacks, to be asked for alone.
 *
 * @param field its name in the question's form
 * @param label the key of its words
 * @param about what it belongs to, in the course's first language; blank where that is the question itself
 * @param isText whether it is written, and in each language; else it is chosen
 */
public record QuestionLack(String field, String label, String about, boolean isText) {
    private static final Set<String> CHOSEN = Set.of("objective", "difficulty", "answer");
    private static final Set<String> WRITTEN = Set.of("feedback", "feedbackTrue", "feedbackFalse");
    private static final Pattern OF_A_ROW = Pattern.compile("(.+~)(feedback)");

    /** All that a question lacks; empty where it is complete, or lacks what needs the whole form to be given. */
    static List<QuestionLack> of(QuestionForm form) {
        var lacks = new ArrayList<QuestionLack>();
        for (FieldError fault : QuestionFaults.of(form)) {
            String field = fault.field();
            Matcher row = OF_A_ROW.matcher(field);
            if (CHOSEN.contains(field)) {
                lacks.add(new QuestionLack(field, "courses.desk.question." + field, "", false));
            } else if (field.equals("feedback")) {
                lacks.add(new QuestionLack(field, "courses.desk.question.rule", "", true));
            } else if (WRITTEN.contains(field)) {
                lacks.add(new QuestionLack(field, "courses.desk.line." + field, "", true));
            } else if (row.matches()) {
                lacks.add(
                        new QuestionLack(field, "courses.desk.line." + row.group(2), about(form, row.group(1)), true));
            } else {
                return List.of();
            }
        }
        return List.copyOf(lacks);
    }

    /** What the file brought: the fields of the form that are not asked for, with all of their values. */
    static Map<String, List<String>> brought(QuestionForm form, List<QuestionLack> lacks) {
        var brought = new LinkedHashMap<>(form.fields());
        lacks.forEach(lack ->
                brought.keySet().removeIf(name -> name.equals(lack.field()) || name.startsWith(lack.field() + ".")));
        return brought;
    }

    private static String about(QuestionForm form, String row) {
        return form.value(row + "text." + form.languages().get(0).code());
    }
}
