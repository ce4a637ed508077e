package org.setu.assessment;

import java.time.Instant;

/** What became of an answer. */
public sealed interface Receipt {
    /** It is in the journal, committed. */
    record Accepted(int number, Instant at) implements Receipt {}

    /** It was there before: sent twice, or a page says again what it said last. */
    record AlreadyHere(int number, Instant at) implements Receipt {}

    /** A page sent nothing for a question that was never answered, so there is nothing to keep. */
    record NothingToKeep() implements Receipt {}

    /**
     * Another device answered meanwhile; nothing was changed.
     *
     * @param number of the answer that counts now; 0 where there is none
     * @param current that answer; empty JSON object where there is none
     */
    record Conflict(int number, String current) implements Receipt {}

    /** The time was over, or the attempt handed in. */
    record TooLate(Instant since) implements Receipt {}

    /** The question does not offer what was answered. */
    record NotTaken(Response.Refusal because, String field) implements Receipt {}
}
