package org.setu.programmes.reminding;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import org.setu.programmes.CohortUpkeep;
import org.setu.programmes.Members;
import org.setu.programmes.enrolling.JoinInvited;
import org.setu.programmes.enrolling.KeptSheets;
import org.setu.shared.MadeOnce;

/** One after the other; what is left comes the next time. */
@MadeOnce
class KeepCohorts implements CohortUpkeep {
    private static final int MOST_AT_ONCE = 500;
    /** After the deadline of its cohort. */
    private static final int DAYS_OF_AN_INVITATION = 90;

    private final RemindNext remindNext;
    private final TellFocalPoints tellFocalPoints;
    private final JoinInvited joinInvited;
    private final KeptSheets keptSheets;
    private final Members members;
    private final Clock clock;

    @Inject
    KeepCohorts(
            RemindNext remindNext,
            TellFocalPoints tellFocalPoints,
            JoinInvited joinInvited,
            KeptSheets keptSheets,
            Members members,
            Clock clock) {
        this.remindNext = remindNext;
        this.tellFocalPoints = tellFocalPoints;
        this.joinInvited = joinInvited;
        this.keptSheets = keptSheets;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public void remindDue() {
        all(remindNext::remindMember);
        all(tellFocalPoints::tellOfNext);
        all(remindNext::tellManager);
    }

    @Override
    public void hourly() {
        joinInvited.joinMissed();
        keptSheets.forgetOld();
        members.forgetInvited(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_OF_AN_INVITATION));
    }

    private static void all(BooleanSupplier next) {
        int done = 0;
        while (done < MOST_AT_ONCE && next.getAsBoolean()) {
            done++;
        }
    }
}
