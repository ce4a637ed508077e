package org.setu.identity;

/** Somebody registered with an address that has an account already; only its owner is told, by mail. */
public record RegistrationRepeated(Addressee owner) {}
