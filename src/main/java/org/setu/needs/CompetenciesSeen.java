package org.setu.needs;

import org.setu.institutions.PostingId;
import org.setu.shared.AccountId;

/** Somebody is about to see how well a person can do what their work needs. */
public record CompetenciesSeen(AccountId viewer, PostingId posting) {}
