package org.setu.assessment.statistics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.Grade;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.grading.AnswerText;
import org.setu.assessment.grading.NumberText;

/** Takes a response apart into what was chosen, part by part, as the counters know it. Ids that the question does not have are passed over. */
public final class Choices implements Question.Visitor<List<PartChoice>> {
    /** A longer text is one of its kind. */
    private static final int LONGEST_TYPED = 120;

    private final Optional<Response> response;

    private Choices(Optional<Response> response) {
        this.response = response;
    }

    public static List<PartChoice> of(Question question, Optional<Response> response) {
        return question.accept(new Choices(response));
    }

    @Override
    public List<PartChoice> singleChoice(Question.SingleChoice question) {
        return among(question.options().stream().map(Question.Option::id).toList());
    }

    @Override
    public List<PartChoice> multipleChoice(Question.MultipleChoice question) {
        return among(question.options().stream().map(Question.Option::id).toList());
    }

    @Override
    public List<PartChoice> trueFalse(Question.TrueFalse question) {
        return among(Question.TRUE_OR_FALSE);
    }

    @Override
    public List<PartChoice> matching(Question.Matching question) {
        Map<String, String> given =
                response.orElse(null) instanceof Response.Matched matched ? matched.matches() : Map.of();
        return question.pairs().stream()
                .map(pair -> one(
                        pair.id(),
                        given.getOrDefault(pair.id(), ""),
                        question.choices().keySet()))
                .toList();
    }

    @Override
    public List<PartChoice> ordering(Question.Ordering question) {
        Map<String, Integer> given =
                response.orElse(null) instanceof Response.Ordered ordered ? ordered.positions() : Map.of();
        return question.items().stream()
                .map(item -> given.containsKey(item.id())
                        ? PartChoice.chosen(item.id(), String.valueOf(given.get(item.id())))
                        : PartChoice.nothing(item.id()))
                .toList();
    }

    @Override
    public List<PartChoice> gapFill(Question.GapFill question) {
        Map<String, String> given = response.orElse(null) instanceof Response.Filled filled ? filled.gaps() : Map.of();
        return question.gaps().stream()
                .map(gap -> {
                    String answer = given.getOrDefault(gap.id(), "");
                    return gap instanceof Question.ChoiceGap choice
                            ? one(
                                    gap.id(),
                                    answer,
                                    choice.options().stream()
                                            .map(Question.Option::id)
                                            .toList())
                            : typed(gap.id(), new AnswerText(answer).value());
                })
                .toList();
    }

    @Override
    public List<PartChoice> numeric(Question.Numeric question) {
        String text = typed();
        return List.of(typed(
                Grade.Part.ANSWER,
                NumberText.read(
                                text,
                                question.unit()
                                        .map(unit -> unit.texts().values())
                                        .orElse(List.of()))
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElseGet(() -> new AnswerText(text).value())));
    }

    @Override
    public List<PartChoice> shortAnswer(Question.ShortAnswer question) {
        return List.of(typed(Grade.Part.ANSWER, new AnswerText(typed()).value()));
    }

    private List<PartChoice> among(Collection<String> options) {
        List<PartChoice> chosen = response.orElse(null) instanceof Response.Chosen given
                ? given.options().stream()
                        .filter(options::contains)
                        .map(option -> PartChoice.chosen("", option))
                        .toList()
                : List.of();
        return chosen.isEmpty() ? List.of(PartChoice.nothing("")) : chosen;
    }

    private static PartChoice one(String part, String choice, Collection<String> offered) {
        return offered.contains(choice) ? PartChoice.chosen(part, choice) : PartChoice.nothing(part);
    }

    private String typed() {
        return response.orElse(null) instanceof Response.Typed given ? given.text() : "";
    }

    private static PartChoice typed(String part, String text) {
        return text.isEmpty()
                ? PartChoice.nothing(part)
                : new PartChoice(
                        part, PartChoice.TYPED + sha256(text), Optional.of(text).filter(Choices::isShort));
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_TYPED;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
