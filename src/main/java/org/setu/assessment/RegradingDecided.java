package org.setu.assessment;

/** Attempts wait to be graded again. Who grades listens for the success of the transaction that decided so: before, nobody else can see it. */
public record RegradingDecided() {}
