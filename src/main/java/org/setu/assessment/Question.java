package org.setu.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * One question as its trainer wrote it. A value: a corrected question is another one, in another revision of the course.
 *
 * <p>Each kind is a record of its own; whoever treats kinds differently is a {@link Visitor}, so that the compiler names
 * every place that a new kind must reach. The ids of options, pairs, items and gaps hold within their question.
 */
public sealed interface Question {
    Common common();

    <R> R accept(Visitor<R> visitor);

    default Slug id() {
        return common().id();
    }

    default boolean isGraded() {
        return isOf(Use.GRADED);
    }

    default boolean isOf(Use use) {
        return common().use() == use;
    }

    /** Whether quizzes ask it, so that nobody may know it beforehand. */
    default boolean isDrawn() {
        return !isOf(Use.CHECK);
    }

    /** Whether only the final, a pre-test or a post-test asks it. */
    default boolean hasItsOwnPool() {
        return isDrawn() && !isGraded();
    }

    enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }

    /** Where a question serves: in one of the pools that quizzes draw from, or as a check of oneself in a lesson. */
    enum Use {
        GRADED,
        CHECK,
        FINAL,
        PRE_TEST,
        POST_TEST;

        /** Whether somebody can fail for it. */
        public boolean decides() {
            return this == GRADED || this == FINAL;
        }

        /** As it stands in the files. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What every question has, whatever its kind.
     *
     * @param critical must be right for the attempt to pass
     * @param cites keys of facts; their references are shown with the feedback
     * @param tags words of its author's own by which it is found again; learners never see them
     * @param stem the question or the instruction itself
     * @param feedback shown whatever was answered: the rule behind it
     * @param translates for each translation, the checksum of the source texts that it renders
     */
    record Common(
            Slug id,
            Slug objective,
            Difficulty difficulty,
            Use use,
            boolean critical,
            List<String> cites,
            List<String> tags,
            LocalizedText stem,
            LocalizedText feedback,
            Map<Language, String> translates) {
        public Common {
            cites = List.copyOf(cites);
            tags = List.copyOf(tags);
            translates = Map.copyOf(translates);
        }
    }

    /** Something to choose. Choosing it earns {@code credit}, from 0 to 1. */
    record Option(String id, LocalizedText text, double credit, LocalizedText feedback) {
        public boolean isRight() {
            return credit == 1;
        }
    }

    /** One option is chosen and earns its credit: all or nothing, or shades of it for situational judgement. */
    record SingleChoice(Common common, List<Option> options, OptionOrder order) implements Question {
        public SingleChoice {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.singleChoice(this);
        }
    }

    /** All right options are to be chosen, and no other. */
    record MultipleChoice(Common common, List<Option> options, OptionOrder order) implements Question {
        public MultipleChoice {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.multipleChoice(this);
        }
    }

    /** A statement to judge. */
    record TrueFalse(Common common, boolean answer, LocalizedText feedbackTrue, LocalizedText feedbackFalse)
            implements Question {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trueFalse(this);
        }
    }

    /** Each prompt is given the match that belongs to it; see {@link Pair}. */
    record Matching(Common common, List<Pair> pairs, List<Distractor> distractors, OptionOrder order)
            implements Question {
        public Matching {
            pairs = List.copyOf(pairs);
            distractors = List.copyOf(distractors);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matching(this);
        }

        /** What is offered to every prompt, by id: each different match once, then the distractors. */
        public Map<String, LocalizedText> choices() {
            var choices = new LinkedHashMap<String, LocalizedText>();
            pairs.forEach(pair -> choices.put(rightChoice(pair), pair.match()));
            distractors.forEach(distractor -> choices.put(distractor.id(), distractor.text()));
            return choices;
        }

        /** The id under which this pair's match is offered: that of the first pair with the same match. */
        public String rightChoice(Pair pair) {
            return pairs.stream()
                    .filter(other -> other.match().equals(pair.match()))
                    .findFirst()
                    .orElse(pair)
                    .id();
        }
    }

    /** A prompt and its match. Several pairs may share a match ("which ministry does this?"): it is then offered once. */
    record Pair(String id, LocalizedText prompt, LocalizedText match, Optional<LocalizedText> feedback) {}

    /** A match that belongs to no prompt. */
    record Distractor(String id, LocalizedText text) {}

    /** Items to bring into order; they are listed in the right one. */
    record Ordering(Common common, List<Item> items) implements Question {
        public Ordering {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordering(this);
        }
    }

    record Item(String id, LocalizedText text) {}

    /** A text with {@code {{gap-id}}} where something is missing. */
    record GapFill(Common common, LocalizedText text, List<Gap> gaps, OptionOrder order) implements Question {
        /** A gap's place in the text; group 1 is the gap's id. */
        public static final Pattern MARKER = Pattern.compile("\\{\\{([^{}]*)}}");

        public GapFill {
            gaps = List.copyOf(gaps);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.gapFill(this);
        }
    }

    sealed interface Gap {
        String id();
    }

    /** A gap to type into. What is accepted in one language is accepted in all: people mix them. */
    record TypedGap(String id, Map<Language, List<String>> accept, Optional<LocalizedText> feedback) implements Gap {
        public TypedGap {
            accept = Map.copyOf(accept);
        }
    }

    /** A gap with a list to choose from; one option is right. */
    record ChoiceGap(String id, List<Option> options) implements Gap {
        public ChoiceGap {
            options = List.copyOf(options);
        }
    }

    /** A number, right within {@code tolerance} on either side. */
    record Numeric(
            Common common, BigDecimal answer, BigDecimal tolerance, Optional<LocalizedText> unit, List<Hint> hints)
            implements Question {
        public Numeric {
            hints = List.copyOf(hints);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numeric(this);
        }
    }

    /** What to tell somebody who arrives at a number by a known mistake. */
    record Hint(BigDecimal value, LocalizedText feedback) {}

    /** A word or a few, typed. What is accepted in one language is accepted in all. */
    record ShortAnswer(Common common, Map<Language, List<String>> accept) implements Question {
        public ShortAnswer {
            accept = Map.copyOf(accept);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shortAnswer(this);
        }
    }

    /** Whether learners see options as they stand in the file (a scale, "all of these") or shuffled. */
    enum OptionOrder {
        SHUFFLED,
        AS_WRITTEN
    }

    /** One answer for each kind of question. */
    interface Visitor<R> {
        R singleChoice(SingleChoice question);

        R multipleChoice(MultipleChoice question);

        R trueFalse(TrueFalse question);

        R matching(Matching question);

        R ordering(Ordering question);

        R gapFill(GapFill question);

        R numeric(Numeric question);

        R shortAnswer(ShortAnswer question);
    }

    /** The ids that a true-false question offers. */
    Set<String> TRUE_OR_FALSE = Set.of("true", "false");
}
