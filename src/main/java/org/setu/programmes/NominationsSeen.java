package org.setu.programmes;

import org.setu.shared.AccountId;

/** Somebody is about to see who is nominated for a cohort. */
public record NominationsSeen(AccountId viewer, CohortId cohort) {}
