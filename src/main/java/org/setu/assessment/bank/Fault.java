package org.setu.assessment.bank;

import java.util.Locale;

/** What may be wrong with questions and with what draws from them. Each has its words in {@code messages/assessment.*}. */
public enum Fault {
    LIST_MISSING,
    ID_MISSING,
    ID_TWICE,
    KIND_UNKNOWN,
    KEY_UNKNOWN,
    VALUE_MISSING,
    VALUE_UNKNOWN,
    TEXT_MISSING,
    LANGUAGE_MISSING,
    LANGUAGE_UNKNOWN,
    FLAG_UNREADABLE,
    NUMBER_UNREADABLE,
    CRITICAL_UNGRADED,
    TAG_UNFIT,
    TAGS_TOO_MANY,
    PART_ID_MISSING,
    PART_ID_TWICE,
    PART_WITHOUT_FEEDBACK,
    OPTION_WITHOUT_FEEDBACK,
    OPTIONS_TOO_FEW,
    OPTIONS_ALIKE,
    NONE_CORRECT,
    SEVERAL_CORRECT,
    NONE_WRONG,
    CREDIT_OUTSIDE,
    CREDIT_MISSING,
    CREDIT_AND_CORRECT,
    CREDIT_NEVER_FULL,
    PAIRS_TOO_FEW,
    MATCHES_ALL_ALIKE,
    DISTRACTOR_MATCHES,
    ITEMS_TOO_FEW,
    GAPS_NONE,
    GAP_WITHOUT_MARKER,
    MARKER_WITHOUT_GAP,
    MARKER_TWICE,
    GAP_OF_BOTH_SORTS,
    ACCEPT_EMPTY,
    TOLERANCE_NEGATIVE,
    HINT_IS_RIGHT,
    DRAW_FROM_WHERE,
    DRAW_COUNT,
    POOL_THIN,
    DRAWS_OVERLAP,
    NEVER_DRAWN,
    OBJECTIVE_WITHOUT_QUESTIONS,
    OBJECTIVE_UNKNOWN,
    FACT_UNKNOWN,
    FACT_MAY_HAVE_CHANGED,
    TRANSLATION_STALE,
    CHECK_WITHOUT_QUESTION,
    CHECK_OF_GRADED_QUESTION;

    /** The finding's key. */
    public String key() {
        return "question-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
