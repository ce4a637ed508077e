package org.setu.assessment;

import jakarta.inject.Inject;
import org.setu.shared.MadeOnce;

/** Grades again what waits for it, a batch after the other, each in a transaction of its own: no learner is kept waiting for long. */
@MadeOnce
public class RegradeAnswers {
    /** So that one node's turn ends even where a whole archive waits. */
    private static final int MOST_BATCHES = 4_000;

    private final RegradeNext regradeNext;

    @Inject
    RegradeAnswers(RegradeNext regradeNext) {
        this.regradeNext = regradeNext;
    }

    /** What was left over, by a node that died or by a hand-in that crossed a decision. */
    public void catchUp() {
        regradeAll();
        regradeNext.catchUp();
    }

    public void regradeAll() {
        int batches = 0;
        while (batches < MOST_BATCHES && regradeNext.regrade()) {
            batches++;
        }
    }
}
