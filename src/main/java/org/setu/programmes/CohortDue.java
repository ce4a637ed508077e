package org.setu.programmes;

import org.setu.shared.AccountId;

/** A cohort's deadline has passed and some of its members have not completed. Announced once for each deadline, to who keeps it. */
public record CohortDue(CohortNotice cohort, AccountId manager, int late, int members) {}
