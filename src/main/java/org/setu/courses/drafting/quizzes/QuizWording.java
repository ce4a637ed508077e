package org.setu.courses.drafting.quizzes;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.drafting.TypedText;
import org.setu.shared.Language;

/**
 * A quiz as its author has it in the form; of pre-test and post-test both, which ask alike. Numbers are as they were typed, in the digits of any
 * script, until they are checked.
 *
 * @param draws how many questions of each part; what the form does not show is not there and stays as it is
 * @param marks empty for what only measures
 * @param after the post-test, where this is the pre-test; empty for any other quiz
 * @param basedOn what {@link QuizDraft#standing} was; blank for a new one
 */
public record QuizWording(
        Map<Language, String> title,
        Map<PoolPart, String> draws,
        Optional<Marks> marks,
        Optional<PostTest> after,
        String basedOn) {
    /** When learners see which answers were right, as course.yaml has it. */
    public static final List<String> FEEDBACK = List.of("after-submission", "after-pass", "never");
    /** The same of a post-test, which nobody passes. */
    public static final List<String> FEEDBACK_OF_A_POST_TEST = List.of("after-submission", "never");

    public QuizWording {
        title = lines(title);
        draws = new LinkedHashMap<>(draws);
    }

    /** What a post-test says otherwise than its pre-test. */
    public record PostTest(Map<Language, String> title, String feedback) {
        public PostTest {
            title = lines(title);
        }
    }

    /** The post-test as a quiz of its own: it asks what the pre-test asks. */
    QuizWording ofPostTest() {
        return new QuizWording(
                after.map(PostTest::title).orElse(Map.of()), draws, Optional.empty(), Optional.empty(), "");
    }

    private static Map<Language, String> lines(Map<Language, String> texts) {
        var lines = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> lines.put(language, TypedText.line(text)));
        return Map.copyOf(lines);
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
