package org.setu.courses.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.drafting.QuestionWording;
import org.setu.courses.drafting.QuestionWording.Text;
import org.setu.courses.reviews.Comment.Suggestion;
import org.setu.shared.Language;

/** One text of a question, before beside after. */
public record RewordedText(String key, String part, String language, String before, String after) {
    /** Those alone that a suggestion puts into other words. */
    static List<RewordedText> of(Suggestion suggestion, List<Language> languages) {
        return languages.stream()
                .flatMap(language -> between(
                        texts(suggestion.original(), language), texts(suggestion.proposal(), language), language))
                .toList();
    }

    private static List<Text> texts(String yaml, Language language) {
        return QuestionWording.of(new QuestionText(yaml), language)
                .map(QuestionWording::texts)
                .orElse(List.of());
    }

    /** Whoever suggests changes words alone, so both have the same texts in the same order. */
    private static Stream<RewordedText> between(List<Text> before, List<Text> after, Language language) {
        return IntStream.range(0, Math.min(before.size(), after.size()))
                .filter(at -> !before.get(at).isSaid(after.get(at).words()))
                .mapToObj(at -> new RewordedText(
                        before.get(at).key(),
                        before.get(at).part(),
                        language.code(),
                        before.get(at).words(),
                        after.get(at).words()));
    }
}
