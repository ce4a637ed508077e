package org.setu.assessment.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.assessment.Drawing.Drawn;
import org.setu.assessment.FieldNames;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.grading.Unanswered;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;

/** Lays out a question's fields in the order that its attempt drew, filled with the response so far. */
public final class QuestionFields implements Question.Visitor<QuestionView.Fields> {
    private final Drawn drawn;
    private final Optional<Response> response;
    private final QuestionProse prose;

    private QuestionFields(Drawn drawn, Optional<Response> response, QuestionProse prose) {
        this.drawn = drawn;
        this.response = response;
        this.prose = prose;
    }

    public static QuestionView view(
            Question question, Drawn drawn, Optional<Response> response, String prefix, QuestionProse prose) {
        LocalizedText stem = question.common().stem();
        boolean isLong = stem.in(prose.language()).strip().contains("\n");
        return new QuestionView(
                prefix,
                isLong ? prose.flow("stem", stem) : prose.words("stem", stem),
                isLong,
                question.accept(new AnswerHint()),
                question.accept(new QuestionFields(drawn, response, prose)));
    }

    @Override
    public QuestionView.Fields singleChoice(Question.SingleChoice question) {
        return new QuestionView.Choices("radio", options(question.options()));
    }

    @Override
    public QuestionView.Fields multipleChoice(Question.MultipleChoice question) {
        return new QuestionView.Choices("checkbox", options(question.options()));
    }

    @Override
    public QuestionView.Fields trueFalse(Question.TrueFalse question) {
        return new QuestionView.Choices(
                "radio",
                drawn.order(Drawn.OPTIONS).stream()
                        .map(id -> new QuestionView.Option(
                                id, prose.message("assessment.question." + id), chosen().contains(id)))
                        .toList());
    }

    @Override
    public QuestionView.Fields matching(Question.Matching question) {
        Map<String, String> given =
                response.orElse(null) instanceof Response.Matched matched ? matched.matches() : Map.of();
        var matches = new ArrayList<QuestionView.Match>();
        question.choices().entrySet().stream()
                .sorted(shown(Drawn.CHOICES, Map.Entry::getKey))
                .forEach(choice -> matches.add(match(
                        choice.getKey(), matches.size(), prose.words("choice-" + choice.getKey(), choice.getValue()))));
        return new QuestionView.Pairs(
                question.pairs().stream()
                        .sorted(shown(Drawn.PAIRS, Question.Pair::id))
                        .map(pair -> new QuestionView.Pair(
                                FieldNames.match(pair.id()),
                                prose.words("pair-" + pair.id(), pair.prompt()),
                                given.getOrDefault(pair.id(), "")))
                        .toList(),
                matches);
    }

    /** Items that all have a place stand in the learner's order. */
    @Override
    public QuestionView.Fields ordering(Question.Ordering question) {
        Map<String, Integer> positions =
                response.orElse(null) instanceof Response.Ordered ordered ? ordered.positions() : Map.of();
        boolean complete = response.isPresent()
                && Unanswered.fields(question, response.get()).isEmpty();
        Comparator<Question.Item> order = complete
                ? Comparator.comparing(item -> positions.getOrDefault(item.id(), 0))
                : shown(Drawn.ITEMS, Question.Item::id);
        return new QuestionView.Order(question.items().stream()
                .sorted(order)
                .map(item -> new QuestionView.Item(
                        FieldNames.position(item.id()),
                        item.id(),
                        prose.words("item-" + item.id(), item.text()),
                        positions.getOrDefault(item.id(), 0)))
                .toList());
    }

    @Override
    public QuestionView.Fields gapFill(Question.GapFill question) {
        Map<String, String> given = response.orElse(null) instanceof Response.Filled filled ? filled.gaps() : Map.of();
        Map<String, Question.Gap> gaps =
                question.gaps().stream().collect(Collectors.toMap(Question.Gap::id, Function.identity()));
        String text = question.text().in(prose.language());
        var pieces = new ArrayList<QuestionView.Piece>();
        var marker = Question.GapFill.MARKER.matcher(text);
        int from = 0;
        while (marker.find()) {
            Question.Gap gap = gaps.get(marker.group(1));
            if (gap != null) {
                pieces.add(new QuestionView.Piece(
                        prose.piece("text-" + pieces.size(), text.substring(from, marker.start()), question.text()),
                        Optional.of(gap(gap, pieces.size() + 1, given.getOrDefault(gap.id(), "")))));
                from = marker.end();
            }
        }
        pieces.add(new QuestionView.Piece(
                prose.piece("text-" + pieces.size(), text.substring(from), question.text()), Optional.empty()));
        return new QuestionView.Gaps(pieces);
    }

    @Override
    public QuestionView.Fields numeric(Question.Numeric question) {
        boolean unreadable = !typed().isBlank()
                && response.isPresent()
                && !Unanswered.fields(question, response.get()).isEmpty();
        return new QuestionView.Amount(typed(), question.unit().map(unit -> prose.words("unit", unit)), unreadable);
    }

    @Override
    public QuestionView.Fields shortAnswer(Question.ShortAnswer question) {
        return new QuestionView.Line(typed());
    }

    private List<QuestionView.Option> options(List<Question.Option> options) {
        return options.stream()
                .sorted(shown(Drawn.OPTIONS, Question.Option::id))
                .map(option -> new QuestionView.Option(
                        option.id(),
                        prose.words("option-" + option.id(), option.text()),
                        chosen().contains(option.id())))
                .toList();
    }

    private QuestionView.Gap gap(Question.Gap gap, int number, String value) {
        String name = FieldNames.gap(gap.id());
        var options = new ArrayList<QuestionView.Match>();
        if (gap instanceof Question.ChoiceGap choice) {
            choice.options().stream()
                    .sorted(shown(name, Question.Option::id))
                    .forEach(option -> options.add(
                            match(option.id(), options.size(), prose.words("gap-" + option.id(), option.text()))));
        }
        return new QuestionView.Gap(number, name, value, options);
    }

    private QuestionView.Match match(String id, int place, Words text) {
        String[] letters = Messages.in(prose.language())
                .text("assessment.question.letters")
                .split(" ");
        return new QuestionView.Match(id, letters[place % letters.length], text);
    }

    /** As the attempt drew it; what it does not know comes last. */
    private <T> Comparator<T> shown(String list, Function<T, String> id) {
        List<String> order = drawn.order(list);
        return Comparator.comparingInt(part -> {
            int place = order.indexOf(id.apply(part));
            return place < 0 ? Integer.MAX_VALUE : place;
        });
    }

    private Set<String> chosen() {
        return response.orElse(null) instanceof Response.Chosen chosen ? chosen.options() : Set.of();
    }

    private String typed() {
        return response.orElse(null) instanceof Response.Typed typed ? typed.text() : "";
    }
}
