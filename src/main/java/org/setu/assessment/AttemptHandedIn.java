package org.setu.assessment;

/** An attempt waits to be counted. Who counts listens for the success of the transaction that handed it in: before, nobody else can see it. */
public record AttemptHandedIn() {}
