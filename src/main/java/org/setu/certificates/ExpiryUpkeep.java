package org.setu.certificates;

import jakarta.inject.Inject;
import org.setu.shared.MadeOnce;

/** Tells holders in time that their certificates expire: each once, whichever nodes do this at the same time. */
@MadeOnce
public class ExpiryUpkeep {
    private static final int MOST_AT_ONCE = 500;

    private final RemindNext remindNext;

    @Inject
    ExpiryUpkeep(RemindNext remindNext) {
        this.remindNext = remindNext;
    }

    /** What is left comes the next time. */
    public void remindDue() {
        int done = 0;
        while (done < MOST_AT_ONCE && remindNext.remind()) {
            done++;
        }
    }
}
