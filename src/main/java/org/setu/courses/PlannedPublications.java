package org.setu.courses;

/** Publishes what was planned for a time that has come. */
public interface PlannedPublications {
    /** Settles all that are due, each once, whichever nodes do this at the same time. */
    void publishDue();
}
