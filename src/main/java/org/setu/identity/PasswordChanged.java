package org.setu.identity;

import java.time.Instant;

/** The password is another one now; its owner is told, in case it was somebody else. */
public record PasswordChanged(Addressee addressee, Instant at) {}
