package org.setu.courses.web;

import java.util.List;
import org.setu.courses.QuestionTags;
import org.setu.courses.drafting.TypedText;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;

/** What a question lacks, beside the fields of its form. What is written in the source language must be there; the translation can follow. */
final class QuestionFaults {
    private static final String FLAW = "courses.desk.question.flaw.";
    private static final int FEWEST_ITEMS = 3;

    private final QuestionForm form;
    private final String source;
    private final FieldErrors errors = new FieldErrors();

    private QuestionFaults(QuestionForm form) {
        this.form = form;
        this.source = form.languages().get(0).code();
    }

    static List<FieldError> of(QuestionForm form) {
        var faults = new QuestionFaults(form);
        faults.choose("objective", "OBJECTIVE");
        faults.choose("difficulty", "DIFFICULTY");
        faults.tags();
        faults.needs("stem", "STEM");
        faults.find();
        faults.needs("feedback", "RULE");
        return faults.errors.all();
    }

    private void tags() {
        List<String> tags = QuestionTags.typed(form.value("tags"));
        for (String tag : tags) {
            errors.refuseIf(!QuestionTags.isTag(tag), "tags", FLAW + "TAG_UNFIT", tag, QuestionTags.LONGEST);
        }
        errors.refuseIf(
                tags.size() > QuestionTags.MOST, "tags", FLAW + "TAGS_TOO_MANY", tags.size(), QuestionTags.MOST);
    }

    private void find() {
        switch (form.kind()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> options("options");
            case TRUE_FALSE -> {
                errors.refuseIf(form.value("answer").isBlank(), "answer", FLAW + "ANSWER");
                needs("feedbackTrue", "FEEDBACK_TRUE");
                needs("feedbackFalse", "FEEDBACK_FALSE");
            }
            case MATCHING -> pairs();
            case ORDERING ->
                errors.refuseIf(filled("items", "text").size() < FEWEST_ITEMS, "items", FLAW + "THREE_ITEMS");
            case GAP_FILL -> gaps();
            case NUMERIC -> numbers();
            case SHORT_ANSWER -> needs("accept", "ACCEPT");
        }
    }

    private void options(String list) {
        List<String> filled = filled(list, "text", "feedback");
        errors.refuseIf(filled.size() < 2, list, FLAW + "TWO_OPTIONS");
        for (String row : filled) {
            needs(list + "~" + row + "~text", "OPTION_TEXT");
            needs(list + "~" + row + "~feedback", "OPTION_FEEDBACK");
        }
        boolean isWeighed = filled.stream()
                .anyMatch(row -> !form.value(list + "~" + row + "~credit").isBlank());
        boolean hasRight = filled.stream().anyMatch(row -> form.isChosen(list + "~correct", row));
        errors.refuseIf(filled.size() >= 2 && !isWeighed && !hasRight, list, FLAW + "NONE_RIGHT");
    }

    private void pairs() {
        List<String> filled = filled("pairs", "prompt", "match", "feedback");
        errors.refuseIf(filled.size() < 2, "pairs", FLAW + "TWO_PAIRS");
        for (String row : filled) {
            needs("pairs~" + row + "~prompt", "PAIR_PROMPT");
            needs("pairs~" + row + "~match", "PAIR_MATCH");
        }
    }

    private void gaps() {
        List<String> rows = form.rows("gaps");
        needs("text", "GAP_TEXT");
        errors.refuseIf(rows.isEmpty(), "gaps", FLAW + "NO_GAPS");
        form.texts("text").values().stream()
                .map(TypedText::text)
                .filter(text -> !text.isEmpty())
                .forEach(text -> places(text, rows.size()));
        for (String row : rows) {
            if (form.rows("gaps~" + row + "~options").isEmpty()) {
                needs("gaps~" + row + "~accept", "GAP_ANSWER");
            } else {
                options("gaps~" + row + "~options");
            }
        }
    }

    private void places(String text, int gaps) {
        List<Integer> numbers = GapText.numbers(text);
        for (int number : numbers) {
            errors.refuseIf(number < 1 || number > gaps, "text", FLAW + "GAP_UNKNOWN", number);
        }
        for (int number = 1; number <= gaps; number++) {
            int place = number;
            long found = numbers.stream().filter(one -> one == place).count();
            errors.refuseIf(found == 0, "text", FLAW + "GAP_NOT_IN_TEXT", number);
            errors.refuseIf(found > 1, "text", FLAW + "GAP_TWICE", number);
        }
    }

    private void numbers() {
        errors.refuseIf(form.value("answer").isBlank(), "answer", FLAW + "NUMBER");
        for (String row : form.rows("hints")) {
            String hint = "hints~" + row + "~";
            boolean isBlank = form.value(hint + "value").isBlank();
            boolean isFilled = !isBlank || !text(hint + "feedback").isEmpty();
            errors.refuseIf(isFilled && isBlank, hint + "value", FLAW + "HINT_VALUE");
            errors.refuseIf(isFilled && text(hint + "feedback").isEmpty(), hint + "feedback", FLAW + "HINT_FEEDBACK");
        }
    }

    private void choose(String field, String flaw) {
        errors.refuseIf(form.value(field).isBlank(), field, FLAW + flaw);
    }

    private void needs(String field, String flaw) {
        errors.refuseIf(text(field).isEmpty(), field, FLAW + flaw);
    }

    private String text(String field) {
        return TypedText.text(form.value(field + "." + source));
    }

    /** The rows in which something stands, in whatever language. */
    private List<String> filled(String list, String... parts) {
        return form.rows(list).stream()
                .filter(row -> List.of(parts).stream()
                        .flatMap(part -> form.texts(list + "~" + row + "~" + part).values().stream())
                        .anyMatch(text -> !TypedText.text(text).isEmpty()))
                .toList();
    }
}
