package org.setu.identity;

import java.time.Instant;
import org.setu.identity.Invitations.Inviting;
import org.setu.shared.AccountId;

/** Somebody is invited, by the link that this token opens. */
public record InvitationSent(Inviting inviting, AccountId by, OpaqueToken token, Instant until) {}
