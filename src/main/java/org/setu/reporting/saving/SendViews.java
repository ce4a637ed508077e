package org.setu.reporting.saving;

import jakarta.inject.Inject;
import org.setu.reporting.ViewUpkeep;
import org.setu.shared.MadeOnce;

/** One after the other; what is left comes the next time. */
@MadeOnce
class SendViews implements ViewUpkeep {
    private static final int MOST_AT_ONCE = 500;

    private final SendNextView sendNext;

    @Inject
    SendViews(SendNextView sendNext) {
        this.sendNext = sendNext;
    }

    @Override
    public void sendDue() {
        int done = 0;
        while (done < MOST_AT_ONCE && sendNext.send()) {
            done++;
        }
    }
}
