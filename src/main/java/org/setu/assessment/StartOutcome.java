package org.setu.assessment;

import java.time.Instant;

/** What became of the wish to try a quiz. */
public sealed interface StartOutcome {
    /** @param isNew false where the learner was in the middle of it: starting twice is harmless */
    record Started(Attempt attempt, boolean isNew) implements StartOutcome {}

    /** All attempts are used; the next ones come with time. */
    record MustWait(Instant until) implements StartOutcome {}

    /** The course has no such quiz. */
    record NoSuchQuiz() implements StartOutcome {}
}
