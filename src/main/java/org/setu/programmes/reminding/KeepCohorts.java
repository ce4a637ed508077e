package org.setu.programmes.reminding;

import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import org.setu.programmes.CohortUpkeep;
import org.setu.programmes.enrolling.JoinInvited;
import org.setu.programmes.enrolling.KeptSheets;
import org.setu.shared.MadeOnce;

/** One after the other; what is left comes the next time. */
@MadeOnce
class KeepCohorts implements CohortUpkeep {
    private static final int MOST_AT_ONCE = 500;

    private final RemindNext remindNext;
    private final JoinInvited joinInvited;
    private final KeptSheets keptSheets;

    @Inject
    KeepCohorts(RemindNext remindNext, JoinInvited joinInvited, KeptSheets keptSheets) {
        this.remindNext = remindNext;
        this.joinInvited = joinInvited;
        this.keptSheets = keptSheets;
    }

    @Override
    public void remindDue() {
        all(remindNext::remindMember);
        all(remindNext::tellManager);
    }

    @Override
    public void daily() {
        joinInvited.joinMissed();
        keptSheets.forgetOld();
    }

    private static void all(BooleanSupplier next) {
        int done = 0;
        while (done < MOST_AT_ONCE && next.getAsBoolean()) {
            done++;
        }
    }
}
