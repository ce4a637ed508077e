package org.setu.programmes;

import java.time.LocalDate;
import org.setu.shared.AccountId;

/** Somebody has a seat in a cohort and is enrolled in its courses. Announced in the transaction that enrolled them. */
public record MemberEnrolled(CohortNotice cohort, AccountId account, LocalDate due) {}
