package org.setu.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a learner did, under an id that the client made (UUIDv7), so that sending it twice is harmless and offline work
 * arrives later under the same ids.
 *
 * @param lesson as {@code a1/words-we-use}; null for what belongs to the whole course
 * @param block null where the whole lesson is meant
 * @param activity the quiz of a mark
 * @param amount seconds, or per cent
 * @param detail what the activity keeps of itself: a scenario's path, a reflection's text
 * @param occurredAt by the client's clock; never later than the server's when it arrives
 */
public record Fact(
        UUID id,
        Kind kind,
        @Nullable String lesson,
        @Nullable String block,
        @Nullable String activity,
        @Nullable Integer amount,
        @Nullable String detail,
        Instant occurredAt) {

    /** The detail of a mark that nobody passes or fails by. */
    public static final String MEASURED = "measured";

    /** The verbs, after xAPI's: experienced, progressed, answered, scored. */
    public enum Kind {
        /** A lesson was opened at a block. */
        OPENED,
        /** A block, or with no block a whole lesson, was read. */
        READ,
        /** So many seconds of active reading. */
        SECONDS,
        /** A scenario was played to an ending, a reflection written, a check-yourself question answered. */
        ACTIVITY,
        /** A quiz was graded. */
        MARK,
        /** The evaluation form was filled in. */
        EVALUATED,
        /** The learner moved to another revision. */
        MOVED;

        /** Whether a client may report it; the rest is the server's own knowledge. */
        public boolean isReportedByClients() {
            return this == OPENED || this == READ || this == SECONDS || this == ACTIVITY;
        }
    }

    public static Fact ofLesson(UUID id, Kind kind, String lesson, @Nullable String block, Instant at) {
        return new Fact(id, kind, lesson, block, null, null, null, at);
    }

    /** What a test before or after the course came to: nobody passes or fails it. */
    public static Fact measure(UUID id, String quiz, int percent, Instant at) {
        return new Fact(id, Kind.MARK, null, null, quiz, percent, MEASURED, at);
    }

    /** @param critical how many critical questions were missed */
    public static Fact mark(UUID id, String quiz, int percent, boolean passed, int critical, Instant at) {
        return new Fact(id, Kind.MARK, null, null, quiz, percent, (passed ? "passed" : "failed") + " " + critical, at);
    }
}
