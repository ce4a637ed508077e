package org.setu.assessment.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.setu.assessment.Grade;
import org.setu.assessment.Grade.Part;
import org.setu.assessment.Question;
import org.setu.assessment.Question.Option;
import org.setu.assessment.Response;
import org.setu.shared.Language;

/**
 * Says what a response is worth. Depends on nothing but the two; the rules are told at each kind's method.
 *
 * <p>A response of another kind than the question's (after a correction) is graded like an empty one, and ids that the
 * question does not have are ignored.
 */
public final class Grader implements Question.Visitor<Grade> {
    private final Response response;

    private Grader(Response response) {
        this.response = response;
    }

    public static Grade grade(Question question, Response response) {
        return question.accept(new Grader(response));
    }

    /** The credit of the chosen option; nothing if several were chosen. */
    @Override
    public Grade singleChoice(Question.SingleChoice question) {
        var chosen = question.options().stream()
                .filter(option -> chosen().contains(option.id()))
                .toList();
        double score = chosen.size() == 1 ? chosen.get(0).credit() : 0;
        return new Grade(score, chosen.stream().map(Grader::part).toList());
    }

    /**
     * With r of R right options chosen and w of W wrong ones: r/R - w/W, never below 0. So choosing everything earns nothing.
     * A right option that was not chosen is a part that is not right, without feedback.
     */
    @Override
    public Grade multipleChoice(Question.MultipleChoice question) {
        var parts = new ArrayList<Part>();
        long right = 0;
        long rightChosen = 0;
        long wrongChosen = 0;
        for (Option option : question.options()) {
            boolean isChosen = chosen().contains(option.id());
            right += option.isRight() ? 1 : 0;
            rightChosen += option.isRight() && isChosen ? 1 : 0;
            wrongChosen += !option.isRight() && isChosen ? 1 : 0;
            if (isChosen) {
                parts.add(part(option));
            } else if (option.isRight()) {
                parts.add(new Part(option.id(), false, Optional.empty()));
            }
        }
        long wrong = question.options().size() - right;
        long earned = rightChosen * Math.max(wrong, 1) - wrongChosen * right;
        return new Grade(share(Math.max(earned, 0), right * Math.max(wrong, 1)), parts);
    }

    @Override
    public Grade trueFalse(Question.TrueFalse question) {
        if (chosen().size() != 1 || !Question.TRUE_OR_FALSE.containsAll(chosen())) {
            return new Grade(0, List.of());
        }
        boolean said = chosen().contains("true");
        var feedback = said ? question.feedbackTrue() : question.feedbackFalse();
        return each(List.of(new Part(String.valueOf(said), said == question.answer(), Optional.of(feedback))));
    }

    /** Each pair earns the same part. */
    @Override
    public Grade matching(Question.Matching question) {
        var matches = response instanceof Response.Matched matched ? matched.matches() : Map.<String, String>of();
        return each(question.pairs().stream()
                .map(pair -> {
                    String given = matches.getOrDefault(pair.id(), "");
                    boolean right = given.equals(pair.id()) || given.equals(question.rightChoice(pair));
                    return new Part(pair.id(), right, pair.feedback());
                })
                .toList());
    }

    /**
     * Each item but the first earns the same part if it stands directly behind the item that it ought to follow, wherever the
     * two stand. An item without a position, or sharing one, stands nowhere.
     */
    @Override
    public Grade ordering(Question.Ordering question) {
        var positions = Positions.in(response);
        var parts = new ArrayList<Part>();
        for (int i = 1; i < question.items().size(); i++) {
            String before = question.items().get(i - 1).id();
            String item = question.items().get(i).id();
            parts.add(new Part(item, positions.isDirectlyBehind(item, before), Optional.empty()));
        }
        return each(parts);
    }

    /** Each gap earns the same part. */
    @Override
    public Grade gapFill(Question.GapFill question) {
        var texts = response instanceof Response.Filled filled ? filled.gaps() : Map.<String, String>of();
        return each(question.gaps().stream()
                .map(gap -> part(gap, texts.getOrDefault(gap.id(), "")))
                .toList());
    }

    /** Right within the tolerance; a wrong number that a hint knows is told how it came about. */
    @Override
    public Grade numeric(Question.Numeric question) {
        var number = NumberText.read(typed(), units(question));
        Predicate<BigDecimal> isGiven = value ->
                number.stream().anyMatch(given -> given.subtract(value).abs().compareTo(question.tolerance()) <= 0);
        boolean right = isGiven.test(question.answer());
        var hint = question.hints().stream()
                .filter(known -> !right && isGiven.test(known.value()))
                .map(Question.Hint::feedback)
                .findFirst();
        return each(List.of(new Part(Part.ANSWER, right, hint)));
    }

    @Override
    public Grade shortAnswer(Question.ShortAnswer question) {
        return each(List.of(new Part(Part.ANSWER, isAccepted(question.accept(), typed()), Optional.empty())));
    }

    static Collection<String> units(Question.Numeric question) {
        return question.unit().map(unit -> unit.texts().values()).orElse(List.of());
    }

    private Set<String> chosen() {
        return response instanceof Response.Chosen chosen ? chosen.options() : Set.of();
    }

    private String typed() {
        return response instanceof Response.Typed typed ? typed.text() : "";
    }

    private static boolean isAccepted(Map<Language, List<String>> accept, String given) {
        var answer = new AnswerText(given);
        return !answer.isEmpty()
                && accept.values().stream()
                        .flatMap(List::stream)
                        .map(AnswerText::new)
                        .anyMatch(answer::equals);
    }

    private static Part part(Option chosen) {
        return new Part(chosen.id(), chosen.isRight(), Optional.of(chosen.feedback()));
    }

    private static Part part(Question.Gap gap, String given) {
        if (gap instanceof Question.TypedGap typed) {
            return new Part(gap.id(), isAccepted(typed.accept(), given), typed.feedback());
        } else {
            var chosen = ((Question.ChoiceGap) gap)
                    .options().stream()
                            .filter(option -> option.id().equals(given))
                            .findFirst();
            return new Part(gap.id(), chosen.stream().anyMatch(Option::isRight), chosen.map(Option::feedback));
        }
    }

    private static Grade each(List<Part> parts) {
        long right = parts.stream().filter(Part::right).count();
        return new Grade(share(right, parts.size()), parts);
    }

    /** One division of whole numbers, so that all right is exactly 1. */
    private static double share(long right, long all) {
        return all == 0 ? 0 : (double) right / all;
    }
}
