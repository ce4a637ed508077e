package org.setu.assessment.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.setu.assessment.FieldNames;
import org.setu.assessment.Question;
import org.setu.assessment.Response;

/**
 * Which form fields still want an answer, so that a page can say so before anything is handed in. A draft may be kept with
 * any of them open. Items that share a position are all named; so is a number that cannot be read as one.
 */
public final class Unanswered implements Question.Visitor<List<String>> {
    private final Response response;

    private Unanswered(Response response) {
        this.response = response;
    }

    /** Names of fields, as in {@link FieldNames}, in the question's order; empty when the response is complete. */
    public static List<String> fields(Question question, Response response) {
        return question.accept(new Unanswered(response));
    }

    @Override
    public List<String> singleChoice(Question.SingleChoice question) {
        return answerUnless(!response.isEmpty());
    }

    @Override
    public List<String> multipleChoice(Question.MultipleChoice question) {
        return answerUnless(!response.isEmpty());
    }

    @Override
    public List<String> trueFalse(Question.TrueFalse question) {
        return answerUnless(!response.isEmpty());
    }

    @Override
    public List<String> matching(Question.Matching question) {
        Set<String> given =
                response instanceof Response.Matched matched ? matched.matches().keySet() : Set.of();
        return without(given, question.pairs().stream().map(Question.Pair::id))
                .map(FieldNames::match)
                .toList();
    }

    @Override
    public List<String> ordering(Question.Ordering question) {
        var items = question.items().stream().map(Question.Item::id);
        return without(Positions.in(response).items(), items)
                .map(FieldNames::position)
                .toList();
    }

    @Override
    public List<String> gapFill(Question.GapFill question) {
        Set<String> given =
                response instanceof Response.Filled filled ? filled.gaps().keySet() : Set.of();
        return without(given, question.gaps().stream().map(Question.Gap::id))
                .map(FieldNames::gap)
                .toList();
    }

    @Override
    public List<String> numeric(Question.Numeric question) {
        return answerUnless(response instanceof Response.Typed typed
                && NumberText.read(typed.text(), Grader.units(question)).isPresent());
    }

    @Override
    public List<String> shortAnswer(Question.ShortAnswer question) {
        return answerUnless(!response.isEmpty());
    }

    private static Stream<String> without(Set<String> given, Stream<String> parts) {
        return parts.filter(part -> !given.contains(part));
    }

    private static List<String> answerUnless(boolean given) {
        return given ? List.of() : List.of(FieldNames.ANSWER);
    }
}
