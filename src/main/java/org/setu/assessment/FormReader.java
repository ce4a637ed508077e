package org.setu.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setu.assessment.Response.Chosen;
import org.setu.assessment.Response.Filled;
import org.setu.assessment.Response.Matched;
import org.setu.assessment.Response.Ordered;
import org.setu.assessment.Response.Reading;
import org.setu.assessment.Response.Refusal;
import org.setu.assessment.Response.Refused;
import org.setu.assessment.Response.Taken;
import org.setu.assessment.Response.Typed;

/** Takes a response from form fields, or refuses it with the reason. Trusts nothing that it is given. */
final class FormReader implements Question.Visitor<Reading> {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private final Map<String, List<String>> fields;

    FormReader(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    @Override
    public Reading singleChoice(Question.SingleChoice question) {
        return one(answer -> chosen(ids(question.options()), answer.stream().toList()));
    }

    @Override
    public Reading multipleChoice(Question.MultipleChoice question) {
        return chosen(ids(question.options()), filled(FieldNames.ANSWER));
    }

    @Override
    public Reading trueFalse(Question.TrueFalse question) {
        return one(answer -> chosen(Question.TRUE_OR_FALSE, answer.stream().toList()));
    }

    @Override
    public Reading matching(Question.Matching question) {
        var pairs = question.pairs().stream().map(Question.Pair::id).collect(Collectors.toSet());
        var choices = question.choices().keySet();
        return parts(
                FieldNames.MATCH,
                pairs,
                (pair, choice) -> unless(choices.contains(choice), Refusal.UNKNOWN_OPTION),
                matches -> new Matched(matches));
    }

    @Override
    public Reading ordering(Question.Ordering question) {
        var items = question.items().stream().map(Question.Item::id).collect(Collectors.toSet());
        return parts(
                FieldNames.POSITION,
                items,
                (item, position) -> unless(isPosition(position, items.size()), Refusal.NO_POSITION),
                positions -> {
                    var numbers = new TreeMap<String, Integer>();
                    positions.forEach((item, position) -> numbers.put(item, Integer.valueOf(position)));
                    return new Ordered(numbers);
                });
    }

    @Override
    public Reading gapFill(Question.GapFill question) {
        var gaps = question.gaps().stream().collect(Collectors.toMap(Question.Gap::id, gap -> gap));
        return parts(
                FieldNames.GAP,
                gaps.keySet(),
                (id, text) -> unless(
                        !(gaps.get(id) instanceof Question.ChoiceGap gap)
                                || ids(gap.options()).contains(text),
                        Refusal.UNKNOWN_OPTION),
                texts -> new Filled(texts));
    }

    @Override
    public Reading numeric(Question.Numeric question) {
        return one(text -> new Taken(new Typed(text.orElse(""))));
    }

    @Override
    public Reading shortAnswer(Question.ShortAnswer question) {
        return one(text -> new Taken(new Typed(text.orElse(""))));
    }

    private Reading one(Function<Optional<String>, Reading> reading) {
        var values = filled(FieldNames.ANSWER);
        return objectionTo(FieldNames.ANSWER, values)
                .<Reading>map(refused -> refused)
                .orElseGet(() -> reading.apply(values.stream().findFirst()));
    }

    private Reading chosen(Set<String> offered, List<String> answers) {
        return offered.containsAll(answers)
                ? new Taken(new Chosen(new TreeSet<>(answers)))
                : new Refused(Refusal.UNKNOWN_OPTION, FieldNames.ANSWER);
    }

    /** Reads all fields whose names begin with the prefix; what follows it must be one of the question's parts. */
    private Reading parts(
            String prefix,
            Set<String> known,
            BiFunction<String, String, Optional<Refusal>> objection,
            Function<SortedMap<String, String>, Response> response) {
        var parts = new TreeMap<String, String>();
        for (String field : fields.keySet()) {
            if (field.startsWith(prefix)) {
                String part = field.substring(prefix.length());
                var values = known.contains(part) ? filled(field) : List.<String>of();
                var refused = unless(known.contains(part), Refusal.UNKNOWN_PART)
                        .map(because -> new Refused(because, field))
                        .or(() -> objectionTo(field, values))
                        .or(() -> values.stream()
                                .flatMap(value -> objection.apply(part, value).stream())
                                .map(because -> new Refused(because, field))
                                .findFirst());
                if (refused.isPresent()) {
                    return refused.get();
                }
                values.forEach(value -> parts.put(part, value));
            }
        }
        return new Taken(response.apply(parts));
    }

    private static Optional<Refused> objectionTo(String field, List<String> values) {
        return unless(values.size() <= 1, Refusal.MORE_THAN_ONE)
                .or(() -> unless(
                        values.stream().allMatch(value -> value.length() <= Response.LONGEST_TEXT), Refusal.TOO_LONG))
                .map(because -> new Refused(because, field));
    }

    /** The field's values without those that say nothing. */
    private List<String> filled(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(FormReader::withoutControls)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Null bytes and their like mean nothing to a reader, and databases refuse them; half a surrogate pair is no letter. */
    private static String withoutControls(String text) {
        return CONTROLS.matcher(text).replaceAll("");
    }

    private static boolean isPosition(String text, int most) {
        return text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= most;
    }

    private static Set<String> ids(List<Question.Option> options) {
        return options.stream().map(Question.Option::id).collect(Collectors.toSet());
    }

    private static Optional<Refusal> unless(boolean fine, Refusal because) {
        return fine ? Optional.empty() : Optional.of(because);
    }
}
