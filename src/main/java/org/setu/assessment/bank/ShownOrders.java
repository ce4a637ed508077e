package org.setu.assessment.bank;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.setu.assessment.Drawing.Drawn;
import org.setu.assessment.FieldNames;
import org.setu.assessment.Question;
import org.setu.assessment.Question.OptionOrder;

/**
 * In which order a question shows its lists. What its author wants shown as written stays so, but the choices of a matching
 * question are always shuffled (they stand beside their prompts in the file), and items to order are never shown in the right
 * order. True comes before false.
 */
final class ShownOrders implements Question.Visitor<SortedMap<String, List<String>>> {
    private final Shuffle shuffle;

    ShownOrders(Shuffle shuffle) {
        this.shuffle = shuffle;
    }

    @Override
    public SortedMap<String, List<String>> singleChoice(Question.SingleChoice question) {
        return orders(Drawn.OPTIONS, order(question.options(), Question.Option::id, question.order()));
    }

    @Override
    public SortedMap<String, List<String>> multipleChoice(Question.MultipleChoice question) {
        return orders(Drawn.OPTIONS, order(question.options(), Question.Option::id, question.order()));
    }

    @Override
    public SortedMap<String, List<String>> trueFalse(Question.TrueFalse question) {
        return orders(Drawn.OPTIONS, List.of("true", "false"));
    }

    @Override
    public SortedMap<String, List<String>> matching(Question.Matching question) {
        var orders = orders(Drawn.PAIRS, order(question.pairs(), Question.Pair::id, question.order()));
        orders.put(Drawn.CHOICES, shuffle.of(List.copyOf(question.choices().keySet())));
        return orders;
    }

    @Override
    public SortedMap<String, List<String>> ordering(Question.Ordering question) {
        return orders(
                Drawn.ITEMS,
                shuffle.otherThan(
                        question.items().stream().map(Question.Item::id).toList()));
    }

    @Override
    public SortedMap<String, List<String>> gapFill(Question.GapFill question) {
        var orders = new TreeMap<String, List<String>>();
        for (Question.Gap gap : question.gaps()) {
            if (gap instanceof Question.ChoiceGap choice) {
                orders.put(FieldNames.gap(gap.id()), order(choice.options(), Question.Option::id, question.order()));
            }
        }
        return orders;
    }

    @Override
    public SortedMap<String, List<String>> numeric(Question.Numeric question) {
        return new TreeMap<>();
    }

    @Override
    public SortedMap<String, List<String>> shortAnswer(Question.ShortAnswer question) {
        return new TreeMap<>();
    }

    private <T> List<String> order(List<T> parts, Function<T, String> id, OptionOrder order) {
        var written = parts.stream().map(id).toList();
        return order == OptionOrder.AS_WRITTEN ? written : shuffle.of(written);
    }

    private static SortedMap<String, List<String>> orders(String list, List<String> ids) {
        var orders = new TreeMap<String, List<String>>();
        orders.put(list, ids);
        return orders;
    }
}
