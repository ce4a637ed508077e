package org.setu.assessment.formats;

import java.util.stream.Stream;
import org.setu.courses.ForeignQuestions.Remark;

/**
 * Why a question stays behind when a pool is taken away, or what it loses on its way. The first few keep it from going at all; with the others
 * it goes changed. Each says what its words speak of.
 */
public enum Loss {
    /** Its findings keep the course from being published, too. */
    BROKEN,
    ORDERING,
    /** How many. */
    SEVERAL_GAPS,
    /** The answer that GIFT would take for a pair. */
    ARROW,

    CRITICAL,
    /** The answer, its part of the mark and what it is rounded to, in per cent. */
    CREDIT_ROUNDED,
    /** A rounded share of each right or wrong answer, in per cent. */
    SHARE_ROUNDED,
    ORDER_NOT_KEPT,
    /** Feedback to pairs stands in that of the question. */
    FEEDBACK_MOVED,
    SOURCES_IN_FEEDBACK,
    INSTRUCTION_BEFORE_GAPS,
    GAP_IS_CHOICE,
    GAP_IS_SHORT_ANSWER,
    /** The unit. */
    UNIT_IN_STEM,
    /** What has become plain text. */
    MATCH_WITHOUT_MARKS,
    /** How many texts. */
    UNTRANSLATED,
    LINKS,
    PICTURES,
    CHARACTERS,
    /** A plug-in that older versions need. */
    NEW_IN_MOODLE;

    /** @param arguments numbers stay numbers, so that words can be counted by them */
    public Remark remark(Object... arguments) {
        return new Remark(
                "assessment.export.loss." + this,
                Stream.of(arguments)
                        .map(argument -> argument instanceof Integer ? argument : String.valueOf(argument))
                        .toList());
    }
}
