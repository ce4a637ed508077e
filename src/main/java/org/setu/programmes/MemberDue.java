package org.setu.programmes;

import java.time.LocalDate;
import java.util.List;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/** Somebody has courses of a cohort to complete, and their day is near or has passed. Announced for each reminder once. */
public record MemberDue(CohortNotice cohort, AccountId account, LocalDate due, Urgency urgency, List<Slug> open) {
    public MemberDue {
        open = List.copyOf(open);
    }

    /** How a day stands to today; the constant's name is part of the message key. */
    public enum Urgency {
        SOON,
        LATE;

        public static Urgency of(LocalDate due, LocalDate today) {
            return today.isAfter(due) ? LATE : SOON;
        }
    }
}
