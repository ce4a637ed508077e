package org.setu.assessment.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.setu.assessment.Grade;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.grading.Grader;

/** What can be chosen in each part of a question, in the order in which its author wrote it. Where one types there is nothing to choose. */
public final class Offered implements Question.Visitor<List<Offered.Part>> {
    private Offered() {}

    public static List<Part> by(Question question) {
        return question.accept(new Offered());
    }

    /** Whether what somebody typed there counts as right. */
    public static boolean isRight(Question question, String part, String typed) {
        Response response =
                part.equals(Grade.Part.ANSWER) ? new Response.Typed(typed) : Response.Filled.of(Map.of(part, typed));
        return Grader.grade(question, response).parts().stream()
                .anyMatch(graded -> graded.id().equals(part) && graded.right());
    }

    /** @param id blank where the question has no parts */
    public record Part(String id, Sort sort, List<Choice> choices) {
        public Part {
            choices = List.copyOf(choices);
        }
    }

    /** @param credit what choosing it earns of this part: 1 where it is right */
    public record Choice(String id, double credit) {
        public boolean isRight() {
            return credit == 1;
        }
    }

    /** How one answers. */
    public enum Sort {
        ONE,
        SEVERAL,
        MATCH,
        PLACE,
        TYPED
    }

    @Override
    public List<Part> singleChoice(Question.SingleChoice question) {
        return List.of(new Part("", Sort.ONE, options(question.options())));
    }

    @Override
    public List<Part> multipleChoice(Question.MultipleChoice question) {
        return List.of(new Part("", Sort.SEVERAL, options(question.options())));
    }

    @Override
    public List<Part> trueFalse(Question.TrueFalse question) {
        return List.of(new Part(
                "",
                Sort.ONE,
                List.of(
                        new Choice("true", question.answer() ? 1 : 0),
                        new Choice("false", question.answer() ? 0 : 1))));
    }

    @Override
    public List<Part> matching(Question.Matching question) {
        Set<String> choices = question.choices().keySet();
        return question.pairs().stream()
                .map(pair -> new Part(
                        pair.id(),
                        Sort.MATCH,
                        choices.stream()
                                .map(id -> new Choice(id, id.equals(question.rightChoice(pair)) ? 1 : 0))
                                .toList()))
                .toList();
    }

    @Override
    public List<Part> ordering(Question.Ordering question) {
        int count = question.items().size();
        var parts = new ArrayList<Part>();
        for (Question.Item item : question.items()) {
            int place = parts.size() + 1;
            parts.add(new Part(
                    item.id(),
                    Sort.PLACE,
                    IntStream.rangeClosed(1, count)
                            .mapToObj(at -> new Choice(String.valueOf(at), at == place ? 1 : 0))
                            .toList()));
        }
        return parts;
    }

    @Override
    public List<Part> gapFill(Question.GapFill question) {
        return question.gaps().stream()
                .map(gap -> gap instanceof Question.ChoiceGap choice
                        ? new Part(gap.id(), Sort.ONE, options(choice.options()))
                        : new Part(gap.id(), Sort.TYPED, List.of()))
                .toList();
    }

    @Override
    public List<Part> numeric(Question.Numeric question) {
        return List.of(new Part(Grade.Part.ANSWER, Sort.TYPED, List.of()));
    }

    @Override
    public List<Part> shortAnswer(Question.ShortAnswer question) {
        return List.of(new Part(Grade.Part.ANSWER, Sort.TYPED, List.of()));
    }

    private static List<Choice> options(List<Question.Option> options) {
        return options.stream()
                .map(option -> new Choice(option.id(), option.credit()))
                .toList();
    }
}
