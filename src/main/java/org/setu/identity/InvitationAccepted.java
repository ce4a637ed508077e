package org.setu.identity;

import org.setu.shared.AccountId;
import org.setu.shared.Role;

/** Somebody has the role to which they were invited. */
public record InvitationAccepted(AccountId account, Role role, Scope scope, AccountId invitedBy) {}
