package org.setu.courses.drafting.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.setu.courses.drafting.TypedText;
import org.setu.shared.Language;

/**
 * A course's card as its author has it in the form, each text on one line.
 *
 * @param statement what the holder of its certificate has shown to be able to do
 * @param validMonths how long its certificate is valid; blank: for ever
 * @param priorityAreas keys of priority-areas.yaml
 * @param rules what the certificate asks for, besides quizzes: {@code lessons}, {@code activities}, {@code critical}, {@code evaluation}
 * @param basedOn what {@link WriteCard#standing} was; blank for a new course
 */
public record CardWording(
        Map<Language, String> title,
        Map<Language, String> summary,
        Map<Language, String> certificateTitle,
        Map<Language, String> statement,
        String validMonths,
        List<String> audiences,
        List<String> priorityAreas,
        List<String> rules,
        String basedOn) {
    /** What a certificate may ask for, besides quizzes, in the order in which a form has it. */
    public static final List<String> RULES = List.of("lessons", "activities", "critical", "evaluation");

    public CardWording {
        title = lines(title);
        summary = lines(summary);
        certificateTitle = lines(certificateTitle);
        statement = lines(statement);
        validMonths = TypedText.line(validMonths);
        audiences = List.copyOf(audiences);
        priorityAreas = List.copyOf(priorityAreas);
        rules = List.copyOf(rules);
    }

    private static Map<Language, String> lines(Map<Language, String> texts) {
        var lines = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> lines.put(language, TypedText.line(text)));
        return Map.copyOf(lines);
    }
}
