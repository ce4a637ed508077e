package org.setu.programmes;

import org.setu.identity.Addressee;
import org.setu.shared.AccountId;

/** Somebody has a seat in a cohort, and no account yet with which to take it. Announced again where they are reminded of it. */
public record MemberInvited(CohortNotice cohort, Addressee to, AccountId by) {}
