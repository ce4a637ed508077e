package org.setu.assessment.bank;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.setu.assessment.Question;

/** The kinds of questions as the file names them: each with its own keys and how it is read. */
@SuppressWarnings("ImmutableEnumChecker") // its sets and functions are constants
enum Kind {
    SINGLE_CHOICE(Set.of("options", "shuffle"), ChoiceReader::single),
    MULTIPLE_CHOICE(Set.of("options", "shuffle"), ChoiceReader::multiple),
    TRUE_FALSE(Set.of("answer", "feedbackTrue", "feedbackFalse"), Kind::trueFalse),
    MATCHING(Set.of("pairs", "distractors", "shuffle"), MatchingReader::read),
    ORDERING(Set.of("items"), Kind::ordering),
    GAP_FILL(Set.of("text", "gaps", "shuffle"), GapFillReader::read),
    NUMERIC(Set.of("answer", "tolerance", "unit", "hints"), NumericReader::read),
    SHORT_ANSWER(Set.of("accept"), (common, fields) -> new Question.ShortAnswer(common, fields.accept("accept")));

    private static final int FEWEST_ITEMS = 3;

    private final Set<String> keys;
    private final BiFunction<Question.Common, Fields, Question> reading;

    Kind(Set<String> keys, BiFunction<Question.Common, Fields, Question> reading) {
        this.keys = keys;
        this.reading = reading;
    }

    static Optional<Kind> called(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.fileName().equals(name))
                .findFirst();
    }

    static String allNames() {
        return Arrays.stream(values()).map(Kind::fileName).collect(Collectors.joining(", "));
    }

    Set<String> keys() {
        return keys;
    }

    Question read(Question.Common common, Fields fields) {
        return reading.apply(common, fields);
    }

    private String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Question trueFalse(Question.Common common, Fields fields) {
        if (!fields.has("answer")) {
            fields.error(Fault.VALUE_MISSING, "answer");
        }
        return new Question.TrueFalse(
                common, fields.flag("answer", false), fields.text("feedbackTrue"), fields.text("feedbackFalse"));
    }

    private static Question ordering(Question.Common common, Fields fields) {
        var items = fields.parts("items", new HashSet<>(), (id, item) -> {
            item.allowOnly(Set.of("id", "text"));
            return new Question.Item(id, item.text("text"));
        });
        if (items.size() < FEWEST_ITEMS) {
            fields.error(Fault.ITEMS_TOO_FEW, items.size());
        }
        return new Question.Ordering(common, items);
    }
}
