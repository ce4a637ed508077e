package org.setu.courses.reviews;

import jakarta.inject.Inject;
import org.setu.courses.ReviewReminders;
import org.setu.shared.MadeOnce;

/** One after the other; what is left comes the next time. */
@MadeOnce
class RemindReviewers implements ReviewReminders {
    private static final int MOST_AT_ONCE = 200;

    private final RemindReviewer remindReviewer;

    @Inject
    RemindReviewers(RemindReviewer remindReviewer) {
        this.remindReviewer = remindReviewer;
    }

    @Override
    public void sendDue() {
        int reminded = 0;
        while (reminded < MOST_AT_ONCE && remindReviewer.remind()) {
            reminded++;
        }
    }
}
