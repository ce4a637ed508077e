package org.setu.assessment;

import java.time.Instant;
import org.setu.learning.BeforeAndAfter;

/** What became of the wish to try a quiz. */
public sealed interface StartOutcome {
    /** @param isNew false where the learner was in the middle of it: starting twice is harmless */
    record Started(Attempt attempt, boolean isNew) implements StartOutcome {}

    /** All attempts are used; the next ones come with time. */
    record MustWait(Instant until) implements StartOutcome {}

    /**
     * It is one of the tests before and after the course, and now is not its time.
     *
     * @param because taken, too early or too late
     */
    record Closed(BeforeAndAfter.Standing because) implements StartOutcome {}

    /** The course has no such quiz. */
    record NoSuchQuiz() implements StartOutcome {}
}
