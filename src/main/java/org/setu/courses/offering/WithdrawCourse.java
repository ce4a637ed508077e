package org.setu.courses.offering;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.offering.Withdrawal.Reason;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Offers a published course no more, and offers it again. */
@MadeOnce
@Transactional
public class WithdrawCourse {
    private final Drafts drafts;
    private final StoredWithdrawals withdrawals;
    private final Clock clock;

    @Inject
    WithdrawCourse(Drafts drafts, StoredWithdrawals withdrawals, Clock clock) {
        this.drafts = drafts;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /** Whether it was offered until now. Of two who withdraw it the first one's reason stays. */
    public boolean withdraw(Slug course, Reason reason, AccountId by) {
        return drafts.change(course, by, draft -> new Change<>(draft, isNewlyWithdrawn(draft, reason, by)));
    }

    private boolean isNewlyWithdrawn(CourseFiles draft, Reason reason, AccountId by) {
        boolean offered = withdrawals.open(draft.slug()).isEmpty();
        if (offered) {
            withdrawals.add(new Withdrawal(draft.slug(), reason, by, clock.instant()));
        }
        return offered;
    }

    /** Doing it again changes nothing. */
    public void offerAgain(Slug course, AccountId by) {
        drafts.change(course, by, draft -> {
            withdrawals.open(course).ifPresent(withdrawal -> withdrawal.end(by, clock.instant()));
            return new Change<>(draft, course);
        });
    }
}
