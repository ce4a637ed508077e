package org.setu.assessment;

import jakarta.inject.Inject;
import org.setu.shared.MadeOnce;

/** Takes into the statistics what was handed in since, a batch after the other. */
@MadeOnce
public class CountAnswers {
    /** So that one node's turn ends even where a whole archive waits. */
    private static final int MOST_BATCHES = 1_000;

    private final CountNext countNext;

    @Inject
    CountAnswers(CountNext countNext) {
        this.countNext = countNext;
    }

    public void countAll() {
        int batches = 0;
        while (batches < MOST_BATCHES && countNext.count()) {
            batches++;
        }
    }
}
