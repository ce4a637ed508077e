package org.setu.assessment.statistics;

import java.util.List;

/**
 * Something to do about a question, and the figures that say so.
 *
 * @param part where in the question; blank where the whole is meant
 * @param choice what is chosen there, or what was typed; blank where it is about none
 * @param figures shares from 0 to 1, or a correlation, as the rule's words tell them
 * @param count of how many people they are
 */
public record Advice(Rule rule, String part, String choice, List<Double> figures, int count) {
    public Advice {
        figures = List.copyOf(figures);
    }

    /** What is conspicuous, the most pressing first. The message key is {@code assessment.advice.} and the name. */
    public enum Rule {
        /** Those who know more have it right less often. */
        CHECK_KEY,
        /** Those who chose a wrong option know more than those who chose the right one. */
        BETTER_WRONG,
        /** Readers of Bangla do worse here, held against how they do elsewhere. */
        HARDER_IN_BANGLA,
        HARDER_IN_ENGLISH,
        /** Many type the same, which is not accepted. */
        OFTEN_TYPED,
        TOO_HARD,
        /** It hardly tells those who know more from those who know less. */
        WEAK,
        LEFT_OPEN,
        NEVER_CHOSEN,
        HARDLY_CHOSEN,
        TOO_EASY
    }
}
