package org.setu.courses.drafting.quizzes;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.drafting.TypedText;
import org.setu.shared.Language;

/**
 * A quiz as its author has it in the form. Numbers are as they were typed, in the digits of any script, until they are checked.
 *
 * @param draws how many questions of each part; what the form does not show is not there and stays as it is
 * @param marks empty for what only measures
 * @param basedOn what {@link QuizDraft#standing} was; blank for a new one
 */
public record QuizWording(
        Map<Language, String> title, Map<PoolPart, String> draws, Optional<Marks> marks, String basedOn) {
    /** When learners see which answers were right, as course.yaml has it. */
    public static final List<String> FEEDBACK = List.of("after-submission", "after-pass", "never");

    public QuizWording {
        var lines = new EnumMap<Language, String>(Language.class);
        title.forEach((language, text) -> lines.put(language, TypedText.line(text)));
        title = Map.copyOf(lines);
        draws = new LinkedHashMap<>(draws);
    }

    /**
     * What it takes to pass.
     *
     * @param timeLimit minutes; blank: none
     * @param feedback as course.yaml has it, such as {@code after-pass}
     * @param forCertificate whether the certificate asks for this quiz
     */
    public record Marks(
            String passMark,
            String attempts,
            String waitHours,
            String timeLimit,
            String feedback,
            boolean forCertificate) {}

    /** A number in the digits of any script; a blank field is none at all. */
    public static Optional<Integer> number(String typed) {
        try {
            return typed.isBlank() ? Optional.of(0) : Optional.of(Integer.parseInt(typed.strip()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** What was typed, once it has been checked. */
    static int checked(String typed) {
        return number(typed).orElseThrow(() -> new IllegalArgumentException(typed));
    }
}
