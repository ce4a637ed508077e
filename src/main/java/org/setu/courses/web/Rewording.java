package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.setu.courses.Checksums;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.drafting.QuestionWording;
import org.setu.courses.drafting.QuestionWording.Text;
import org.setu.courses.drafting.TypedText;
import org.setu.shared.Language;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/**
 * The texts of a question in one language, for somebody to put into better words.
 *
 * @param texts as they are typed
 */
public record Rewording(QuestionWording saved, List<Text> texts) {
    private static final String FIELD = "text~";
    private static final int LONGEST = 50_000;

    static Optional<Rewording> of(QuestionText question, Language language) {
        return QuestionWording.of(question, language).map(saved -> new Rewording(saved, saved.texts()));
    }

    /** As it is saved. */
    Rewording untouched() {
        return new Rewording(saved, saved.texts());
    }

    /** What was sent; a text whose field was not sent stays as it is. */
    Rewording typed(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return new Rewording(
                saved,
                texts.stream()
                        .map(text -> fields.containsKey(field(text)) ? text.saying(typed.exactly(field(text))) : text)
                        .toList());
    }

    public static String field(Text text) {
        return FIELD + text.name();
    }

    public String language() {
        return saved.language().code();
    }

    /** Of its words, by which one that nobody changed is known again. */
    String checksum() {
        return Checksums.ofBlock(
                language(), texts.stream().map(Text::words).map(TypedText::text).collect(Collectors.joining("\n\n")));
    }

    boolean saysSomethingElse() {
        List<Text> before = saved.texts();
        return IntStream.range(0, texts.size())
                .anyMatch(at -> !before.get(at).isSaid(texts.get(at).words()));
    }

    void check(FieldErrors errors) {
        List<Text> before = saved.texts();
        for (int at = 0; at < texts.size(); at++) {
            Text was = before.get(at);
            Text is = texts.get(at);
            boolean lost = is.words().isBlank() && !was.words().isBlank();
            errors.refuseIf(lost, field(is), "courses.review.error.textEmpty");
            errors.refuseIf(
                    !lost && !was.words().isBlank() && !is.gaps().equals(was.gaps()),
                    field(is),
                    "courses.review.error.gapsDiffer",
                    String.join(" ", was.gaps()));
        }
        int length = texts.stream().mapToInt(text -> text.words().length()).sum();
        errors.refuseIf(length > LONGEST, "", "courses.review.error.proposalLong");
    }

    /** Empty where no file can say it. */
    Optional<QuestionText> question() {
        return saved.reworded(texts.stream().collect(Collectors.toMap(Text::name, Text::words, (one, same) -> one)));
    }
}
