package org.setu.reporting;

/** What saved views need done by themselves. */
public interface ViewUpkeep {
    /** Writes all letters that are due, each once, whichever nodes do this at the same time. */
    void sendDue();
}
