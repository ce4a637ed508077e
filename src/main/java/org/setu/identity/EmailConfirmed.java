package org.setu.identity;

import java.time.Instant;
import org.setu.shared.AccountId;

/** Announced once for each account: from now on its owner may sign in. */
public record EmailConfirmed(AccountId account, EmailAddress email, Instant at) {}
