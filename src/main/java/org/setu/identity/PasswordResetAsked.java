package org.setu.identity;

import java.time.Instant;

/** Somebody wants to choose a new password, by the link that this token opens. */
public record PasswordResetAsked(Addressee addressee, OpaqueToken token, Instant until) {}
