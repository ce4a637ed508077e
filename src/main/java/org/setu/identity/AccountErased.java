package org.setu.identity;

import java.time.Instant;

/** Somebody was forgotten; the addressee is known for the last time, to be told so. */
public record AccountErased(Addressee addressee, Instant at) {}
