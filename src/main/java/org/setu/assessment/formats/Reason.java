package org.setu.assessment.formats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.courses.ForeignQuestions.Entry;
import org.setu.courses.ForeignQuestions.Remark;

/**
 * Why an entry could not come, or what it lost on its way. The first few keep it from coming at all; with the others it comes changed. Each says
 * what its words speak of.
 */
public enum Reason {
    /** The name of a kind that Setu does not have. */
    KIND_UNKNOWN,
    ESSAY,
    DESCRIPTION,
    NO_RIGHT_ANSWER,
    /** How many there are. */
    TOO_FEW_ANSWERS,
    /** How many there are to bring into order. */
    TOO_FEW_ITEMS,
    /** What was expected, in the format's own signs. */
    UNREADABLE,
    /** A category or the like, told so that nothing goes unsaid; its text. */
    NO_QUESTION,

    /** The answer. */
    MARK_BELOW_ZERO,
    SHARES_UNEQUAL,
    /** The answer that has a part of the mark. */
    PART_OF_THE_MARK,
    /** The answer with a star in it. */
    WILDCARD,
    CASE_COUNTED,
    /** How many. */
    PICTURES,
    /** What was left, such as the name of an element. */
    MARKUP,
    /** Those that cannot be kept. */
    TAGS,
    /** By which the other program knows it. */
    NUMBER,
    /** How many. */
    HINTS,
    /** Those that are left out. */
    UNITS,
    GRADED_OTHERWISE,
    /** What was told of a category. */
    CATEGORY_INFO,
    /** The value that is taken for right; others were, too. */
    SEVERAL_VALUES,
    /** The answer: its feedback is now part of the question's. */
    FEEDBACK_MOVED,
    /** Two answers had the same text; this one is kept once. */
    ANSWER_TWICE;

    /** The key of its words. */
    public String key() {
        return "assessment.import.reason." + this;
    }

    /** @param arguments numbers stay numbers, so that words can be counted by them */
    public Remark remark(Object... arguments) {
        return new Remark(
                key(),
                Stream.of(arguments)
                        .map(argument -> argument instanceof Integer ? argument : String.valueOf(argument))
                        .toList());
    }

    /** An entry that cannot come for this reason. */
    public Entry left(int line, String title, Object... arguments) {
        return new Entry(line, title, Optional.empty(), List.of(remark(arguments)));
    }
}
