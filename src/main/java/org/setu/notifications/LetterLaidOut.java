package org.setu.notifications;

/** A letter waits to be sent. Who sends it listens for the success of the transaction that wrote it: before, nobody else can see it. */
public record LetterLaidOut() {}
