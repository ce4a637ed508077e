package org.setu.identity;

import java.time.Instant;

/** Somebody must show that mail reaches them, by the link that this token opens. */
public record EmailConfirmationAsked(Addressee addressee, OpaqueToken token, Instant until) {}
