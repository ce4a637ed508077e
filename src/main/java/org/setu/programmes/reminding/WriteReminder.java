package org.setu.programmes.reminding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.setu.programmes.CohortNotice;
import org.setu.programmes.Member;
import org.setu.programmes.MemberDue;
import org.setu.programmes.MemberDue.Urgency;
import org.setu.programmes.MemberInvited;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Reminds one member: of the courses that are open or, where they have no account yet, of the invitation. */
@MadeOnce
class WriteReminder {
    private final Event<MemberDue> due;
    private final Event<MemberInvited> invited;

    @Inject
    WriteReminder(Event<MemberDue> due, Event<MemberInvited> invited) {
        this.due = due;
        this.invited = invited;
    }

    /** Whether a letter goes out; none does within a day of the last one. */
    boolean write(CohortNotice cohort, Member member, List<Slug> open, LocalDate today, Instant at) {
        boolean goes = member.remind(at);
        if (goes) {
            LocalDate day = member.due(cohort.deadline());
            member.account()
                    .ifPresent(account -> due.fire(new MemberDue(cohort, account, day, Urgency.of(day, today), open)));
            member.invitee().ifPresent(to -> invited.fire(new MemberInvited(cohort, to, member.addedBy())));
        }
        return goes;
    }
}
